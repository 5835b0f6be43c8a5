import type { Reading } from '../../domain/numeral/reading';
import type { TableColumn, TableRow } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { oncePerTable } from '../once-per-table';

export interface NumericCell {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly columnIndex: number;
  readonly reading: Reading;
  readonly place: CellPosition;
}

/** Every cell of the table that should hold a number, in rows that carry figures. */
export const numericCells = oncePerTable(({ rows, columns }): readonly NumericCell[] => {
  const cells: NumericCell[] = [];
  for (const row of rows) {
    if (row.kind === 'header' || row.kind === 'numbering' || row.kind === 'blank' || row.kind === 'section') continue;
    for (let columnIndex = 0; columnIndex < columns.length; columnIndex += 1) {
      const reading = row.readings[columnIndex] ?? null;
      if (reading === null) continue;
      const column = columns[columnIndex]!;
      cells.push({ row, column, columnIndex, reading, place: { row: row.row, column: column.column } });
    }
  }
  return cells;
});
