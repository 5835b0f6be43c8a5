import type { CellEdit } from '../../workbook/cell-edit';
import type { ListedFinding } from './listed-finding';

/** Open findings with a fix that cannot change what the sheet means. */
export function fixable(listed: readonly ListedFinding[]): readonly ListedFinding[] {
  return listed.filter(({ finding, reason }) => finding.fix !== null && reason === null);
}

/** The edits of all these fixes, each cell once: where two fixes meet in a cell the first one holds. */
export function combinedEdits(listed: readonly ListedFinding[]): readonly CellEdit[] {
  const byCell = new Map<string, CellEdit>();
  for (const { finding } of listed) {
    for (const edit of finding.fix?.edits ?? []) {
      const cell = JSON.stringify([edit.sheet, edit.row, edit.column]);
      if (!byCell.has(cell)) byCell.set(cell, edit);
    }
  }
  return [...byCell.values()];
}
