import type { CellPosition } from '../workbook/address';
import { cellAddress, formatAddress } from '../workbook/address';
import type { PlanCell, StyleRole } from '../workbook/sheet-plan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellAt } from '../workbook/snapshot';

/** A reference to the cell that stays empty while the cell is: a bare one would show 0. */
export function liveReference(sheet: SheetSnapshot, at: CellPosition): string {
  const reference = formatAddress(cellAddress(sheet.name, anchorOf(sheet, at)));
  return `IF(ISBLANK(${reference}),"",${reference})`;
}

/** A cell that shows what a cell of the user's sheet shows, and follows it. */
export function copiedCell(sheet: SheetSnapshot, from: CellPosition, to: CellPosition, role: StyleRole): PlanCell {
  const anchor = anchorOf(sheet, from);
  const source = cellAt(sheet, anchor.row, anchor.column);
  return {
    ...to,
    role,
    formula: `=${liveReference(sheet, from)}`,
    value: source?.value ?? '',
    ...(source?.error === undefined ? {} : { error: source.error }),
    ...(role === 'as-source' && source?.format !== undefined ? { format: source.format } : {}),
  };
}

/** The cell of a merge that holds its content. */
export function anchorOf(sheet: SheetSnapshot, at: CellPosition): CellPosition {
  if (cellAt(sheet, at.row, at.column)) return at;
  const merge = sheet.merges.find(({ top, left, bottom, right }) => at.row >= top && at.row <= bottom && at.column >= left && at.column <= right);
  return merge ? { row: merge.top, column: merge.left } : at;
}
