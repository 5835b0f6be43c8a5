import { CommandType } from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import type { Change } from '../../workbook/cell-edit';

const SHEETS = new Set(['insert-sheet', 'remove-sheet', 'set-worksheet-name', 'set-worksheet-order', 'set-worksheet-hidden'].map((name) => `sheet.mutation.${name}`));

/** What the grid does on its own account: rows fitted to their text, marks for drawing. */
const OWN_ACCOUNT = new Set(['set-worksheet-row-auto-height', 'empty', 'mark-dirty-filter-change', 'set-worksheet-permission-points', 'copy-worksheet-end'].map((name) => `sheet.mutation.${name}`));

/** Whether a command only carries the results of formulas into their cells. */
export function isCalculated(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  return command.id.startsWith('formula.') || options?.fromFormula === true;
}

/** What a command changed in this workbook, as the core speaks of it; null when nobody's data changed by it. */
export function changeKind(workbookId: string, command: Readonly<ICommandInfo>, options?: IExecutionOptions): Change['kind'] | null {
  if (command.type !== CommandType.MUTATION || !command.id.startsWith('sheet.mutation.')) return null;
  if (isCalculated(command, options) || OWN_ACCOUNT.has(command.id)) return null;
  const { unitId } = (command.params ?? {}) as { unitId?: string };
  if (unitId !== undefined && unitId !== workbookId) return null;
  return SHEETS.has(command.id) ? 'sheets' : 'cells';
}
