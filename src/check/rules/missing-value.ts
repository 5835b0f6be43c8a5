import { printNumber } from '../../domain/numeral/print-numeral';
import type { ColumnRole, PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { SheetGrid } from '../../recognise/sheet-grid';
import { cellArea } from '../../workbook/address';
import { additiveFamily } from '../sums/additive-columns';
import { isBlankCell, isBlankFigure } from '../blanks/blank-cell';
import { plainQuantity } from '../capaian/capaian-rows';
import { columnProfiles } from '../figures/column-profile';
import { expectedCells } from '../blanks/expected-cells';
import { at, figure } from '../figures/figures';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { sheetGridOf } from '../sheet-grid-of';

/** Columns whose cells are expected on every row of figures, by role. A realisasi beside its target has a rule of its own. */
const EXPECTED: ReadonlySet<ColumnRole> = new Set([
  'target', 'capaian', 'pagu', 'realisasi-anggaran', 'serapan', 'sisa', 'baseline', 'target-akhir', 'standar-nasional', 'satuan', 'nilai', 'bobot', 'rata-rata', 'jumlah', 'persen',
]);

/** A cell left empty where the rows around it are filled; and a budget without the row that adds it up. */
export const missingValue: Rule = {
  meta: { id: 'missing-value', name: 'rule.missing-value', severity: 'warning', category: 'completeness' },
  scope: 'table',
  *evaluate(table, { snapshot }): Generator<Finding> {
    if (table.kind === 'skala-kategori' || table.kind === 'ikpa') return;
    const grid = sheetGridOf(snapshot, table.sheet);
    const loneHeading = table.rows.filter(({ kind }) => kind === 'section').length === 1;
    const total = table.rows.findLastIndex(({ kind }) => kind === 'total');
    const last = table.rows.length - 1;
    const numbered = table.rows.every(({ kind, nomor }, at) => kind !== 'item' || nomor !== null || at === last);
    const rows = table.rows.filter(
      // What stands under the last JUMLAH without a number is worked out from it, and `Nilai Total` from the rows above.
      ({ kind, hidden, label, measure, nomor, sasaran }, at) =>
        (kind === 'item' || (kind === 'section' && loneHeading && nomor === null)) && !hidden && label !== null && measure === null && (at < total || total <= 0 || nomor !== null) &&
        !(numbered && nomor === null && sasaran === null && at === last && saysWhole(label)),
    );
    const againstTheEnd = table.columns.some(({ role }) => role === 'target-akhir') && !table.columns.some(({ role }) => role === 'target');
    const pagu = paguColumns(table);
    for (const [index, column] of table.columns.entries()) {
      if (!EXPECTED.has(column.role) && !(column.role === 'realisasi' && againstTheEnd)) continue;
      if (pagu.includes(index)) yield* besideAnotherPagu(table, rows, pagu.find((other) => other !== index)!, index, grid);
      else yield* blankAmongFilled(table, rows, index, grid);
    }
    yield* blankSums(table, grid);
    yield* withoutTotal(table, rows);
  },
};

/** `Nilai Total`, `Skor Akhir`, `Nilai IKPA`: the outcome of the rows above it. */
const saysWhole = (label: string): boolean => /^(?:nilai|skor|indeks|hasil|predikat|kategori|total|jumlah)\b/i.test(label);

const ADDED_UP: ReadonlySet<ColumnRole> = new Set(['pagu', 'realisasi-anggaran', 'sisa', 'serapan', 'jumlah', 'jumlah-baris']);

/** A JUMLAH or subtotal that leaves out one column of figures, and fills the others. */
function* blankSums(table: PerformanceTable, grid: SheetGrid): Generator<Finding> {
  if (table.kind !== 'anggaran' && table.kind !== 'rekap') return;
  const indices = table.columns.flatMap((column, index) => (ADDED_UP.has(column.role) && (column.role === 'serapan' || additiveFamily(column) !== null) ? [index] : []));
  if (indices.length < 3) return;
  const items = table.rows.filter(({ kind, hidden }) => kind === 'item' && !hidden);
  for (const row of table.rows) {
    if ((row.kind !== 'total' && row.kind !== 'subtotal') || row.hidden) continue;
    const blank = indices.filter((index) => isBlankFigure(grid, row.readings[index], row.row, table.columns[index]!.column));
    const [index] = blank;
    if (index === undefined || blank.length > 1 || indices.length - blank.length < 2) continue;
    const filled = items.filter(({ readings }) => readings[index]?.kind === 'number').length;
    if (filled < 2 || filled < items.length) continue;
    const { column, header } = table.columns[index]!;
    yield {
      rule: 'missing-value',
      severity: 'warning',
      sheet: table.sheet,
      area: cellArea({ row: row.row, column }),
      printed: '',
      expected: '',
      message: { key: 'missing-value.cell', params: { header, label: row.label ?? grid.text(row.row, table.area.left), filled } },
      evidence: `"${header}": ${filled} / ${filled + 1}`,
      related: [],
      fix: null,
    };
  }
}

/** Budgets of several years or stages side by side; fewer than two say nothing about each other. */
function paguColumns({ kind, columns }: PerformanceTable): readonly number[] {
  const indices = kind === 'anggaran' ? columns.flatMap(({ role }, index) => (role === 'pagu' ? [index] : [])) : [];
  return indices.length === 2 ? indices : [];
}

/** The few empty cells of a column that is filled otherwise, on rows that hold what they belong to. */
function* blankAmongFilled(table: PerformanceTable, rows: readonly TableRow[], index: number, grid: SheetGrid): Generator<Finding> {
  const { role, column, header } = table.columns[index]!;
  const { numbers, missing } = columnProfiles(table)[index]!;
  if (numbers > 0 && missing === 0) return;
  const { blank, filled } = expectedCells(table, rows, index, grid);
  for (const row of blank) {
    yield {
      rule: 'missing-value',
      severity: role === 'jumlah' || role === 'persen' ? 'info' : 'warning',
      sheet: table.sheet,
      area: cellArea({ row: row.row, column }),
      printed: '',
      expected: '',
      message: { key: 'missing-value.cell', params: { header, label: row.label!, filled } },
      evidence: `"${header}": ${filled} / ${filled + blank.length}`,
      related: [],
      fix: null,
    };
  }
}

/** Of two budgets side by side, the later may be nought or forgotten; only the one who made it knows. */
function* besideAnotherPagu(table: PerformanceTable, rows: readonly TableRow[], otherIndex: number, index: number, grid: SheetGrid): Generator<Finding> {
  if (otherIndex > index) return;
  const column = table.columns[index]!;
  for (const row of rows) {
    const reading = row.readings[index];
    const other = plainQuantity(row.readings[otherIndex] ?? null);
    if (reading?.kind !== 'missing' || !other || other.value === 0) continue;
    if (reading.written === '' && !isBlankCell(grid, row.row, column.column)) continue;
    yield {
      rule: 'missing-value',
      severity: 'info',
      sheet: table.sheet,
      area: cellArea({ row: row.row, column: column.column }),
      printed: reading.written,
      expected: '',
      message: {
        key: 'missing-value.beside',
        params: { label: row.label!, header: column.header, printed: reading.written, other: figure(other), otherHeader: table.columns[otherIndex]!.header },
      },
      evidence: `${table.columns[otherIndex]!.header} = ${figure(other)}; ${column.header} = "${reading.written}"`,
      related: [at(table.sheet, row.row, table.columns[otherIndex]!.column)],
      fix: null,
    };
  }
}

/** A flat budget of two rows or more with pagu and realisasi, and no row that adds them up. */
function* withoutTotal(table: PerformanceTable, rows: readonly TableRow[]): Generator<Finding> {
  const index = table.columns.findIndex(({ role }) => role === 'pagu');
  if (table.kind !== 'anggaran' || !table.columns.some(({ role }) => role === 'realisasi-anggaran') || rows.length < 2) return;
  if (table.rows.some(({ kind, level, year, period }) => kind === 'total' || kind === 'subtotal' || level !== null || year !== null || period !== null)) return;
  const values = rows.map(({ readings }) => plainQuantity(readings[index] ?? null));
  if (index < 0 || values.some((value) => value === null)) return;
  const sum = printNumber(values.reduce((total, value) => total + value!.value, 0), Math.max(0, ...values.map((value) => value!.decimals)));
  const header = table.columns[index]!.header;
  yield {
    rule: 'missing-value',
    severity: 'info',
    sheet: table.sheet,
    area: { top: rows[0]!.row, left: table.area.left, bottom: rows.at(-1)!.row, right: table.area.right },
    printed: '',
    expected: sum,
    message: { key: 'missing-value.total', params: { header, rows: rows.length, sum } },
    evidence: `${values.map((value) => figure(value!)).join(' + ')} = ${sum}`,
    related: [],
    fix: null,
  };
}
