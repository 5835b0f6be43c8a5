import type { Area } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellAt } from '../workbook/snapshot';

/**
 * How many columns right of the table can take something new: every cell beside the table empty, unmerged and in a
 * column people see. One more column than is used stays empty, or the table would grow into its neighbour.
 */
export function freeColumnsBeside(sheet: SheetSnapshot, table: Area, wanted: number): number {
  let free = 0;
  while (free < wanted && isFree(sheet, table, table.right + 1 + free) && isFree(sheet, table, table.right + 2 + free)) free += 1;
  return free;
}

function isFree(sheet: SheetSnapshot, { top, bottom }: Area, column: number): boolean {
  if (sheet.hiddenColumns.includes(column)) return false;
  if (sheet.merges.some((merge) => merge.left <= column && merge.right >= column && merge.top <= bottom && merge.bottom >= top)) return false;
  for (let row = top; row <= bottom; row += 1) if (cellAt(sheet, row, column) !== undefined) return false;
  return true;
}
