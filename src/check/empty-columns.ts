import type { PerformanceTable } from '../recognise/performance-table';
import { isBlankCell } from './blank-cell';
import type { SheetGrid } from '../recognise/sheet-grid';

/** Rows that carry a figure somewhere, so that an empty cell on them says something. */
export function filledRows(table: PerformanceTable): readonly PerformanceTable['rows'][number][] {
  return table.rows.filter(
    ({ kind, hidden, readings }) => kind === 'item' && !hidden && readings.some((reading) => reading !== null && reading.kind !== 'missing'),
  );
}

/** Indices of the columns in which no row of figures holds anything. */
export function emptyColumns(table: PerformanceTable, grid: SheetGrid): ReadonlySet<number> {
  const rows = filledRows(table);
  const empty = new Set<number>();
  if (rows.length === 0) return empty;
  table.columns.forEach(({ column }, index) => {
    if (rows.every(({ row }) => isBlankCell(grid, row, column))) empty.add(index);
  });
  return empty;
}
