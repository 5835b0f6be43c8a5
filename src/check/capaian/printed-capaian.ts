import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { capaianRows, plainQuantity } from './capaian-rows';
import { capaianPercent, capaianScales } from './capaian-scale';

/** A capaian as a table prints it: of an indicator, or the mean of a sasaran or program. */
export interface PrintedCapaian {
  readonly row: TableRow;
  readonly columnIndex: number;
  readonly percent: number;
  readonly place: CellPosition;
  /** Index of the kategori column beside it; null where there is none. */
  readonly kategori: number | null;
}

/** Every printed capaian of the table, in percent points. */
export function* printedCapaian(table: PerformanceTable): Generator<PrintedCapaian> {
  if (table.kind === 'capaian') {
    const scaleOf = capaianScales(table);
    for (const { row, group, capaian, capaianAt } of capaianRows(table)) {
      const quantity = plainQuantity(capaian);
      if (!quantity || !capaianAt) continue;
      yield { row, columnIndex: group.capaian!, percent: capaianPercent(quantity, scaleOf(group.capaian!)).percent, place: capaianAt, kategori: group.kategori };
    }
  }
  if (table.kind !== 'rata-rata') return;
  const columnIndex = table.columns.findIndex(({ role }) => role === 'rata-rata');
  const named = table.columns.findIndex(({ role }) => role === 'kategori');
  if (columnIndex < 0) return;
  const scaleOf = capaianScales(table);
  for (const row of table.rows) {
    const quantity = plainQuantity(row.readings[columnIndex] ?? null);
    if (!quantity || (row.kind !== 'item' && row.kind !== 'mean' && row.kind !== 'total' && row.kind !== 'subtotal')) continue;
    const place = { row: row.row, column: table.columns[columnIndex]!.column };
    yield { row, columnIndex, percent: capaianPercent(quantity, scaleOf(columnIndex)).percent, place, kategori: named < 0 ? null : named };
  }
}
