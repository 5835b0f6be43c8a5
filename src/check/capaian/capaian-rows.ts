import type { Quantity, Reading } from '../../domain/numeral/reading';
import type { CapaianGroup, PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { oncePerTable } from '../once-per-table';

/** One indicator in one year of a table: the three cells that belong together. */
export interface CapaianRow {
  readonly table: PerformanceTable;
  /** Where the three stand under each other: the row of the capaian. */
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

/** Every indicator of the table in every year or period it speaks of. */
export const capaianRows = oncePerTable((table): readonly CapaianRow[] => (isTransposed(table) ? [...transposedRows(table)] : rowsAcross(table)));

function rowsAcross(table: PerformanceTable): readonly CapaianRow[] {
  const found: CapaianRow[] = [];
  for (const row of table.rows) {
    if (row.kind !== 'item') continue;
    for (const group of table.groups) {
      found.push({
        table,
        row,
        group: inTimeOf(row, group),
        indicator: row.label,
        target: readingIn(row, group.target),
        realisasi: readingIn(row, group.realisasi),
        capaian: readingIn(row, group.capaian),
        targetAt: placeOf(table, row, group.target),
        realisasiAt: placeOf(table, row, group.realisasi),
        capaianAt: placeOf(table, row, group.capaian),
      });
    }
  }
  return found;
}

/** In a long list the row says of which year and period its figures are. */
function inTimeOf({ year, period }: TableRow, group: CapaianGroup): CapaianGroup {
  return year === null && period === null ? group : { ...group, year: group.year ?? year, period: group.period ?? period };
}

function readingIn(row: TableRow, index: number | null): Reading | null {
  return index === null ? null : (row.readings[index] ?? null);
}

function placeOf({ columns }: PerformanceTable, { row }: TableRow, index: number | null): CellPosition | null {
  return index === null ? null : { row, column: columns[index]!.column };
}

/** True where target, realisasi and capaian stand under each other, with the years or periods across. */
export function isTransposed({ columns }: PerformanceTable): boolean {
  return columns.some(({ role }) => role === 'angka-periode');
}

/** The rows of one indicator by what they measure. */
type MeasureRows = Partial<Record<'target' | 'realisasi' | 'capaian', TableRow>>;

function* transposedRows(table: PerformanceTable): Generator<CapaianRow> {
  let rows: MeasureRows = {};
  let indicator: string | null = null;
  for (const row of table.rows) {
    const { measure } = row;
    if (measure !== 'target' && measure !== 'realisasi' && measure !== 'capaian') continue;
    if (rows[measure] || (row.label !== null && indicator !== null && row.label !== indicator)) {
      yield* periodsOf(table, indicator, rows);
      rows = {};
      indicator = null;
    }
    rows[measure] = row;
    indicator ??= row.label;
  }
  yield* periodsOf(table, indicator, rows);
}

function* periodsOf(table: PerformanceTable, label: string | null, { target, realisasi, capaian }: MeasureRows): Generator<CapaianRow> {
  const row = capaian ?? realisasi ?? target;
  if (!row) return;
  for (const [index, { role, column, year, period }] of table.columns.entries()) {
    if (role !== 'angka-periode') continue;
    const at = (of: TableRow | undefined): CellPosition | null => (of ? { row: of.row, column } : null);
    const only = (of: TableRow | undefined): number | null => (of ? index : null);
    yield {
      table,
      row,
      group: { year, period, target: only(target), realisasi: only(realisasi), capaian: only(capaian), kategori: null },
      indicator: label ?? table.subject,
      target: target?.readings[index] ?? null,
      realisasi: realisasi?.readings[index] ?? null,
      capaian: capaian?.readings[index] ?? null,
      targetAt: at(target),
      realisasiAt: at(realisasi),
      capaianAt: at(capaian),
    };
  }
}

/** The quantity of a reading that is one plain number; null for everything else, which other rules report. */
export function plainQuantity(reading: Reading | null): Quantity | null {
  return reading?.kind === 'number' && reading.quantity.bound === null ? reading.quantity : null;
}
