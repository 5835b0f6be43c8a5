import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { isBlankCell } from './blank-cell';
import { oncePerTable } from '../once-per-table';
import type { SheetGrid } from '../../recognise/sheet-grid';

/** Rows that carry a figure somewhere, so that an empty cell on them says something. */
export const filledRows = oncePerTable((table): readonly TableRow[] => table.rows.filter((row) => row.kind === 'item' && !row.hidden && holdsFigure(row)));

function holdsFigure({ readings }: TableRow): boolean {
  for (let index = 0; index < readings.length; index += 1) {
    const reading = readings[index];
    if (reading && reading.kind !== 'missing') return true;
  }
  return false;
}

/** Indices of the columns in which no row of figures holds anything. */
export const emptyColumns = oncePerTable((table: PerformanceTable, grid: SheetGrid): ReadonlySet<number> => {
  const rows = filledRows(table);
  const empty = new Set<number>();
  if (rows.length === 0) return empty;
  table.columns.forEach(({ column }, index) => {
    if (rows.every(({ row }) => isBlankCell(grid, row, column))) empty.add(index);
  });
  return empty;
});
