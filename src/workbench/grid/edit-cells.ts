import type { ICellData, Injector, Workbook, Worksheet } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import { formatCell } from '../../workbook/address';
import type { CellEdit } from '../../workbook/cell-edit';
import { contentOf, sameContent } from '../../workbook/cell-edit';
import { GatewayFault } from '../../workbook/gateway-fault';
import { contentChange } from './grid-cell';
import { shownCell } from './live-workbook';
import type { Reversible } from './undo-step';

function sheetChange(injector: Injector, sheet: Worksheet, edits: readonly CellEdit[]): Reversible {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, becomes, format } of edits) {
    const style = format === undefined ? {} : { s: { n: { pattern: format } } };
    (cellValue[row] ??= {})[column] = { ...contentChange(becomes), ...style };
  }
  const { id } = SetRangeValuesMutation;
  const params = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId(), cellValue };
  return { redos: [{ id, params }], undos: [{ id, params: SetRangeValuesUndoMutationFactory(injector, params) }] };
}

/**
 * The edits as changes of the grid, sheet by sheet, yet to be carried out.
 * Throws fault `sheet-missing`, `sheet-protected`, or `cell-changed` where a cell no longer holds what the edit was decided on.
 */
export function cellChanges(injector: Injector, workbook: Workbook, edits: readonly CellEdit[], isProtected: (sheet: Worksheet) => boolean): Reversible[] {
  const bySheet = new Map<Worksheet, CellEdit[]>();
  for (const edit of edits) {
    const sheet = workbook.getSheetBySheetName(edit.sheet);
    if (!sheet) throw new GatewayFault('sheet-missing', { sheet: edit.sheet });
    if (isProtected(sheet)) throw new GatewayFault('sheet-protected', { sheet: edit.sheet });
    const { row, column } = edit;
    if (!sameContent(contentOf(shownCell(injector, sheet, row, column)), edit.was)) {
      throw new GatewayFault('cell-changed', { sheet: edit.sheet, cell: formatCell({ row, column }) });
    }
    const group = bySheet.get(sheet);
    if (group) group.push(edit);
    else bySheet.set(sheet, [edit]);
  }
  return [...bySheet].map(([sheet, group]) => sheetChange(injector, sheet, group));
}
