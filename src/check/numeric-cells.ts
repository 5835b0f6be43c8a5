import type { Reading } from '../domain/numeral/reading';
import type { PerformanceTable, TableColumn, TableRow } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';

export interface NumericCell {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly columnIndex: number;
  readonly reading: Reading;
  readonly place: CellPosition;
}

/** Every cell of the table that should hold a number, in rows that carry figures. */
export function* numericCells(table: PerformanceTable): Generator<NumericCell> {
  for (const row of table.rows) {
    if (row.kind === 'header' || row.kind === 'numbering' || row.kind === 'blank' || row.kind === 'section') continue;
    for (const [columnIndex, reading] of row.readings.entries()) {
      if (reading === null) continue;
      const column = table.columns[columnIndex]!;
      yield { row, column, columnIndex, reading, place: { row: row.row, column: column.column } };
    }
  }
}
