import type { PerformanceTable } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import { sheetGridOf } from '../sheet-grid-of';

/** Titles stand this close above their header. */
const LINES_ABOVE = 8;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The cell that holds the table's title; the header's first cell where the title is found nowhere above it. */
export function titlePlace(snapshot: Snapshot, { sheet, title, headerArea }: PerformanceTable): CellPosition {
  const grid = sheetGridOf(snapshot, sheet);
  const wanted = plain(title ?? '');
  for (let row = headerArea.top - 1; row >= Math.max(0, headerArea.top - LINES_ABOVE); row -= 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      if (grid.cell(row, column) && plain(grid.text(row, column)) === wanted) return { row, column };
    }
  }
  return { row: headerArea.top, column: headerArea.left };
}
