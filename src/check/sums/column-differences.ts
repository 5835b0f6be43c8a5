import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { capaianPercent, capaianScales } from '../capaian/capaian-scale';
import { columnSums } from './column-sums';
import { saysComparison, saysEfisiensi, saysRemainder } from '../names/comparison-columns';
import type { FigureValue, Notation } from '../figures/figure-value';
import { binaryNoise, halfLastPlace, NOTATIONS, quantityIn } from '../figures/figure-value';
import { oncePerTable } from '../once-per-table';
import { areSidesOfChange } from '../../recognise/superseded-columns';
import { partnerColumn } from '../../recognise/partner-column';

/** A column that gives, row by row, one column less another. Indices into the table's columns. */
export interface ColumnDifference {
  readonly result: number;
  readonly from: number;
  readonly less: number;
  /** `header`: the header says difference or remainder. `rows`: only the rows tell. */
  readonly known: 'header' | 'rows';
  /** Rows that fit, of those that tell anything. */
  readonly holds: number;
}

const COUNTS: ReadonlySet<string> = new Set(['jumlah', 'jumlah-baris', 'sisa', 'target', 'realisasi', 'baseline', 'target-akhir', 'pagu', 'realisasi-anggaran']);
const SHARES: ReadonlySet<string> = new Set(['capaian', 'persen', 'serapan', 'rata-rata', 'nilai']);
const RESULTS: ReadonlySet<string> = new Set(['jumlah', 'jumlah-baris', 'sisa', 'persen']);

/** How many columns on the left a difference looks back for its terms, and how many on the right. */
const LEFT_REACH = 6;
const RIGHT_REACH = 2;
const SAMPLE = 200;
/**
 * Decimal digits of chance that the fitting rows must exclude: few for the two columns right beside a telling header, more
 * for farther ones, most where only the rows tell.
 */
const ENOUGH_TOLD = { beside: 2.4, near: 4, rows: 7 } as const;
/** So many telling rows must fit before a column without a telling header is believed to be a difference. */
const FITTING_ROWS = 5;

/** The columns that are differences of two near columns: of counts, or of shares in percent points. Efisiensi and sisa of pagu have their own rules. */
export const columnDifferences = oncePerTable((table): readonly ColumnDifference[] => {
  const rows = table.rows.filter(({ kind }) => kind === 'item' || kind === 'subtotal' || kind === 'total').slice(0, SAMPLE);
  if (rows.length < 2) return [];
  const sums = columnSums(table);
  const value = differenceFigures(table);
  const found: ColumnDifference[] = [];
  // What the headers say comes first: `Putus` is no difference of `Jumlah` and `Sisa Akhir`.
  for (const known of ['header', 'rows'] as const) {
    for (const [result, column] of table.columns.entries()) {
      if (!RESULTS.has(column.role) || saysEfisiensi(column) || isSisaOfPagu(table, result)) continue;
      const isSaid = saysComparison(column) || saysRemainder(column);
      if (isSaid !== (known === 'header') || (!isSaid && (column.role !== 'jumlah' || sums.some(({ total }) => total === result)))) continue;
      let best: (ColumnDifference & { readonly signed: number }) | null = null;
      for (const [from, less] of candidates(table, result)) {
        const others = [result, from, less];
        if (sums.some(({ total, parts }) => total === from && parts.includes(result)) || found.some((other) => [other.result, other.from, other.less].every((at) => others.includes(at)))) continue;
        const rowsTell = tell(rows, { result, from, less }, value);
        const { holds, judged, told, signed } = rowsTell;
        const beside = Math.min(from, less) === result - 2 && Math.max(from, less) === result - 1;
        const believed = isSaid
          ? (holds >= 2 && holds * 3 >= judged * 2 && told >= ENOUGH_TOLD[beside ? 'beside' : 'near']) || (beside && saysComparison(column) && isChangeOf(table, result, rowsTell))
          : holds >= FITTING_ROWS && holds * 5 >= judged * 4 && told >= ENOUGH_TOLD.rows;
        if (believed && (!best || holds > best.holds || (holds === best.holds && signed > best.signed))) best = { result, from, less, known, holds, signed };
      }
      if (best) found.push({ result, from: best.from, less: best.less, known, holds: best.holds });
    }
  }
  return found;
});

/**
 * True where the headers alone say what the column is: the change between the two sides of a change, or the two years, right
 * before it. Then one wrong row may stand beside one that holds.
 */
function isChangeOf({ columns }: PerformanceTable, result: number, { holds, judged, unchanged, growth }: RowsTell): boolean {
  const [before, after] = [columns[result - 2]!, columns[result - 1]!];
  const ofSides = areSidesOfChange(before, after);
  const ofYears = before.role === after.role && before.year !== null && after.year !== null && before.year < after.year;
  const fitting = ofSides ? holds + unchanged : holds;
  return (ofSides || ofYears) && growth === 0 && fitting > 0 && judged - holds <= Math.max(1, fitting / 2);
}

const isSisaOfPagu = (table: PerformanceTable, index: number): boolean =>
  table.columns[index]!.role === 'sisa' && partnerColumn(table, index, 'realisasi-anggaran') !== null && partnerColumn(table, index, 'pagu') !== null;

/** Nearest columns first. What is left stands behind what it is left of; what compares may stand before. */
function candidates(table: PerformanceTable, result: number): readonly (readonly [number, number])[] {
  const family = (at: number): ReadonlySet<string> | null => {
    const { role } = table.columns[at]!;
    return COUNTS.has(role) ? COUNTS : SHARES.has(role) ? SHARES : null;
  };
  const isPercent = table.columns[result]!.role === 'persen';
  const indices = table.columns.map((_, at) => at);
  const near = [...indices.slice(0, result).reverse(), ...indices.slice(result + 1)].filter((at) => family(at) !== null);
  const left = near.filter((at) => at < result).slice(0, LEFT_REACH);
  const right = saysComparison(table.columns[result]!) ? near.filter((at) => at > result).slice(0, RIGHT_REACH) : [];
  const pairs: (readonly [number, number])[] = [];
  for (const from of [...left, ...right]) {
    for (const less of [...left, ...right]) {
      const shares = family(from) === SHARES;
      if (from !== less && family(from) === family(less) && (!isPercent || shares) && (isPercent || !shares || saysComparison(table.columns[result]!))) pairs.push([from, less]);
    }
  }
  return pairs;
}

/** The figure of a column in a row, shares in percent points; null where there is no single number. */
export type DifferenceFigures = (row: TableRow, index: number, notation: Notation) => FigureValue | null;

export function differenceFigures(table: PerformanceTable): DifferenceFigures {
  const scaleOf = capaianScales(table);
  return (row, index, notation) => {
    const quantity = quantityIn(row.readings[index], notation);
    if (!quantity) return null;
    const { role } = table.columns[index]!;
    if (!SHARES.has(role) || role === 'nilai') return { value: quantity.value, slack: halfLastPlace(quantity.decimals) };
    const { percent, decimals } = capaianPercent(quantity, scaleOf(index));
    return { value: percent, slack: 0.5 * 10 ** -decimals };
  };
}

type Terms = Pick<ColumnDifference, 'result' | 'from' | 'less'>;

/** What one row says of a difference: it holds, it cannot be judged, or what the difference should be. A sign left out of a comparison is no fault. */
export function differenceIn(row: TableRow, { result, from, less }: Terms, value: DifferenceFigures): 'holds' | 'unknown' | { readonly stated: number; readonly expected: number } {
  let outcome: 'unknown' | { readonly stated: number; readonly expected: number } = 'unknown';
  const twofold = [result, from, less].some((index) => row.readings[index]?.kind === 'ambiguous');
  for (const notation of twofold ? NOTATIONS : NOTATIONS.slice(0, 1)) {
    const [stated, minuend, subtrahend] = [value(row, result, notation), value(row, from, notation), value(row, less, notation)];
    if (!stated || !minuend || !subtrahend) continue;
    const expected = minuend.value - subtrahend.value;
    const slack = 2 * stated.slack + minuend.slack + subtrahend.slack + binaryNoise(minuend.value);
    if (Math.abs(expected - stated.value) <= slack || Math.abs(expected + stated.value) <= slack) return 'holds';
    outcome = { stated: stated.value, expected };
  }
  return outcome;
}

/** True when three plain numbers are just each other's difference, as in most rows of most tables. */
export function differencePlainlyHolds({ readings }: TableRow, { result, from, less }: Terms): boolean {
  const [stated, minuend, subtrahend] = [readings[result], readings[from], readings[less]];
  return stated?.kind === 'number' && minuend?.kind === 'number' && subtrahend?.kind === 'number' && minuend.quantity.value - subtrahend.quantity.value === stated.quantity.value;
}

interface RowsTell {
  /** Rows that fit, of the `judged` that tell anything: a difference from or with nothing fits by itself and is `unchanged`. */
  readonly holds: number;
  readonly judged: number;
  readonly unchanged: number;
  /** Decimal digits of chance that the fitting rows exclude. */
  readonly told: number;
  /** Fitting rows whose sign fits too. */
  readonly signed: number;
  /** Rows that give the growth of one column to the other instead, as a share or in percent. */
  readonly growth: number;
}

function tell(rows: readonly TableRow[], terms: Terms, value: DifferenceFigures): RowsTell {
  let [holds, judged, unchanged, told, signed, growth] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const outcome = differenceIn(row, terms, value);
    if (outcome === 'unknown') continue;
    const [from, less, result] = [value(row, terms.from, 0), value(row, terms.less, 0), value(row, terms.result, 0)];
    if (outcome !== 'holds') {
      judged += 1;
      if (result && [from, less].some((basis) => basis && isGrowth(outcome.expected / basis.value, result))) growth += 1;
    } else if (less?.value === 0 || result?.value === 0) unchanged += 1;
    else {
      judged += 1;
      holds += 1;
      if (from && less && result && Math.abs(from.value - less.value - result.value) <= 2 * result.slack + from.slack + less.slack + binaryNoise(from.value)) signed += 1;
      told += Math.min(3, Math.log10(1 + Math.abs(less?.value ?? 1) / Math.max(result?.slack ?? 0, 0.5) / 2));
    }
  }
  return { holds, judged, unchanged, told, signed, growth };
}

const isGrowth = (ratio: number, { value, slack }: FigureValue): boolean => [1, 100].some((scale) => Math.abs(Math.abs(ratio * scale) - Math.abs(value)) <= 2 * slack + binaryNoise(value));
