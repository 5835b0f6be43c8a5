import type { MessageKey } from '../i18n/message';
import type { Capabilities } from '../workbook/gateway';

/** What comes with requirement sets later than the 1.9 the add-in cannot do without. */
export interface ExcelPowers {
  /** ExcelApi 1.7: Chart.id and Chart.chartType. */
  readonly charts: boolean;
  /** ExcelApi 1.13: Range.getMergedAreasOrNullObject. */
  readonly readsMerges: boolean;
  /** ExcelApi 1.14: an event says whether this add-in caused it. */
  readonly tellsOwnChanges: boolean;
  /** ExcelApi 1.17: worksheets.onNameChanged. */
  readonly tellsRenames: boolean;
  /** ExcelApi 1.18: notes. */
  readonly notes: boolean;
  /** ExcelApi 1.20: undo of what add-ins do, and RunOptions.mergeUndoGroup. */
  readonly undoGroups: boolean;
}

/** What decides how a sheet is built. */
export type BuildPowers = Pick<ExcelPowers, 'readsMerges' | 'charts'>;

export function excelPowers(): ExcelPowers {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
  return {
    charts: has('1.7'),
    readsMerges: has('1.13'),
    tellsOwnChanges: has('1.14'),
    tellsRenames: has('1.17'),
    notes: has('1.18'),
    undoGroups: has('1.20'),
  };
}

export function capabilitiesOf({ undoGroups, charts, notes }: ExcelPowers): Capabilities {
  return { undoGroups, calculates: true, charts, notes };
}

/** One sentence for each power this Excel lacks. */
export function missingPowers({ readsMerges, undoGroups, tellsRenames }: ExcelPowers): readonly MessageKey[] {
  const missing: MessageKey[] = [];
  if (!readsMerges) missing.push('capability.no-merges');
  if (!undoGroups) missing.push('capability.no-undo-group');
  if (!tellsRenames) missing.push('capability.no-rename-events');
  return missing;
}
