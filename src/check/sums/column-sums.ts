import type { PerformanceTable, TableColumn, TableRow } from '../../recognise/performance-table';
import { TIER_MARK } from '../../recognise/performance-table';
import { additiveColumns } from './additive-columns';
import { saysRemainder } from '../names/comparison-columns';
import type { Notation } from '../figures/figure-value';
import { binaryNoise, halfLastPlace, NOTATIONS, quantityIn } from '../figures/figure-value';
import { oncePerTable } from '../once-per-table';

/** A column that gives, row by row, the sum of its neighbours. Indices into the table's columns. */
export interface ColumnSum {
  readonly total: number;
  readonly parts: readonly number[];
  /** Rows with more than one part that fit. */
  readonly holds: number;
}

/** Rows looked at to learn what a column is: enough for any table a person wrote. */
const SAMPLE = 200;
/** A wider family is a matrix of its own, whose neighbours are not parts of one another. */
const WIDEST_FAMILY = 40;
/** So many rows must fit before a column is believed to be a sum, unless its header says so. */
const FITTING_ROWS = 3;

/** Quarters may add up to the year, end in it or average to it, indicator by indicator: no column sum can be expected. */
const OVER_TIME: ReadonlySet<string> = new Set(['target', 'realisasi', 'bobot']);

/** The columns that are sums of the columns beside them, by their header or because most rows fit. */
export const columnSums = oncePerTable((table): readonly ColumnSum[] => {
  const found: ColumnSum[] = [];
  for (const [family, members] of familiesAcross(table)) {
    if (members.length < 3 || members.length > WIDEST_FAMILY || OVER_TIME.has(family)) continue;
    const rows = sampleRows(table);
    const matrices = NOTATIONS.map((notation) => rows.map((row) => members.map((index) => cellOf(row, index, notation))));
    members.forEach((total, position) => {
      const saysSum = saysRowSum(table.columns[total]!);
      let best: { run: readonly number[]; holds: number } | null = null;
      for (const run of runsBeside(members, position, table)) {
        const positions = run.map((index) => members.indexOf(index));
        for (const matrix of matrices) {
          const { holds, judged } = score(matrix, position, positions);
          const believed = saysSum ? holds >= 1 && holds * 2 >= judged : holds >= FITTING_ROWS && holds * 3 >= judged * 2;
          if (believed && (!best || holds > best.holds)) best = { run, holds };
        }
      }
      if (best) found.push({ total, parts: best.run, holds: best.holds });
    });
  }
  return found;
});

/** `Jumlah` over counts; of money, `Pagu › Jumlah` or `Total Realisasi`. */
function saysRowSum({ role, header }: TableColumn): boolean {
  if (role === 'jumlah-baris') return true;
  return (role === 'pagu' || role === 'realisasi-anggaran') && /^(?:grand )?(?:jumlah|jml|total)\b/i.test(header.split(TIER_MARK).at(-1)!);
}

/** What is left over from the year before is a count like the others in a recap of cases: `Sisa + Masuk = Jumlah`. */
function familiesAcross(table: PerformanceTable): ReadonlyMap<string, readonly number[]> {
  const families = additiveColumns(table);
  const [counts, left] = [families.get('jumlah'), families.get('sisa')];
  if (table.kind !== 'rekap' || !counts || !left) return families;
  return new Map([...families, ['jumlah', [...counts, ...left].sort((a, b) => a - b)], ['sisa', []]]);
}

const sampleRows = (table: PerformanceTable): readonly TableRow[] =>
  table.rows.filter(({ kind }) => kind === 'item' || kind === 'subtotal' || kind === 'total').slice(0, SAMPLE);

interface Cell {
  readonly value: number;
  readonly slack: number;
}

/** An empty cell counts as nothing; null for what cannot be read. */
function cellOf(row: TableRow, index: number, notation: Notation): Cell | null {
  const reading = row.readings[index];
  if (!reading || reading.kind === 'missing') return { value: 0, slack: 0 };
  const quantity = quantityIn(reading, notation);
  return quantity && { value: quantity.value, slack: Math.max(halfLastPlace(quantity.decimals), binaryNoise(quantity.value)) };
}

/** The runs of at least two neighbours on either side, longest first; for a column that says it is a sum, also all others. */
function runsBeside(members: readonly number[], position: number, table: PerformanceTable): readonly (readonly number[])[] {
  const runs: (readonly number[])[] = [];
  const others = members.filter((_, index) => index !== position);
  const role = (index: number): string => table.columns[index]!.role;
  if (role(members[position]!) === 'jumlah-baris') {
    runs.push(others.filter((index) => role(index) === 'jumlah'), others.filter((index) => role(index) === 'jumlah-baris'));
  }
  for (let start = 0; start <= position - 2; start += 1) runs.push(members.slice(start, position));
  for (let end = members.length; end >= position + 3; end -= 1) runs.push(members.slice(position + 1, end));
  return runs.filter((run) => run.length > 1 && !isRemainder(run.at(-1)!, run, members[position]!, table));
}

/** `Jumlah, Putus, Sisa`: the last of two is what is left, and the first was there before both. */
const isRemainder = (last: number, run: readonly number[], total: number, { columns }: PerformanceTable): boolean =>
  run.length === 2 && total < run[0]! && saysRemainder(columns[last]!) && !saysRemainder(columns[total]!);

/** Rows that fit, of those where the sum has more than one part or does not fit. */
function score(matrix: readonly (readonly (Cell | null)[])[], total: number, parts: readonly number[]): { readonly holds: number; readonly judged: number } {
  let holds = 0;
  let judged = 0;
  for (const row of matrix) {
    const stated = row[total];
    if (!stated) continue;
    let sum = 0;
    let slack = 2 * stated.slack;
    let filled = 0;
    let readable = true;
    for (const part of parts) {
      const cell = row[part];
      if (!cell) {
        readable = false;
        break;
      }
      sum += cell.value;
      slack += cell.slack;
      if (cell.value !== 0) filled += 1;
    }
    if (!readable || (filled === 0 && stated.value === 0)) continue;
    const fits = Math.abs(stated.value - sum) <= slack;
    if (fits && filled < 2) continue;
    judged += 1;
    if (fits) holds += 1;
  }
  return { holds, judged };
}
