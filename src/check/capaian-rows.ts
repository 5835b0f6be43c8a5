import type { Quantity, Reading } from '../domain/numeral/reading';
import type { CapaianGroup, PerformanceTable, TableRow } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';

/** One indicator in one year of a table: the three cells that belong together. */
export interface CapaianRow {
  readonly table: PerformanceTable;
  readonly row: TableRow;
  readonly group: CapaianGroup;
  readonly indicator: string | null;
  readonly target: Reading | null;
  readonly realisasi: Reading | null;
  readonly capaian: Reading | null;
  readonly targetAt: CellPosition | null;
  readonly realisasiAt: CellPosition | null;
  readonly capaianAt: CellPosition | null;
}

/** Every indicator of the table in every year it speaks of. */
export function* capaianRows(table: PerformanceTable): Generator<CapaianRow> {
  for (const row of table.rows) {
    if (row.kind !== 'item') continue;
    for (const group of table.groups) {
      const position = (index: number | null): CellPosition | null =>
        index === null ? null : { row: row.row, column: table.columns[index]!.column };
      const reading = (index: number | null): Reading | null => (index === null ? null : (row.readings[index] ?? null));
      yield {
        table,
        row,
        group,
        indicator: row.label,
        target: reading(group.target),
        realisasi: reading(group.realisasi),
        capaian: reading(group.capaian),
        targetAt: position(group.target),
        realisasiAt: position(group.realisasi),
        capaianAt: position(group.capaian),
      };
    }
  }
}

/** The quantity of a reading that is one plain number; null for everything else, which other rules report. */
export function plainQuantity(reading: Reading | null): Quantity | null {
  return reading?.kind === 'number' && reading.quantity.bound === null ? reading.quantity : null;
}
