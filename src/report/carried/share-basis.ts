import { areComplements } from '../../recognise/complement-headers';
import type { ColumnRole, PerformanceTable, TableRow } from '../../recognise/performance-table';

/** What the percentages of a column are of; indices into the columns of the table. */
export type ShareBasis =
  | { readonly kind: 'ratio'; readonly part: number; readonly whole: number }
  | { readonly kind: 'of-both'; readonly part: number; readonly other: number }
  | { readonly kind: 'of-column'; readonly part: number };

const COUNTS: ReadonlySet<ColumnRole> = new Set(['jumlah', 'jumlah-baris']);
const NOISE = 1e-9;

/**
 * What a column of percentages is of, learnt from its rows: the counts beside it, the nearest first. Two halves of one
 * whole (`ber-NIK`, `non-NIK`) make a share of both, whatever is printed. Null where half of the rows fit nothing.
 */
export function shareBasis(table: PerformanceTable, index: number): ShareBasis | null {
  const counts = table.columns.flatMap(({ role, unit }, at) => (COUNTS.has(role) && unit !== '%' ? [at] : []));
  const nearest = counts.sort((one, other) => Number(one > index) - Number(other > index) || Math.abs(index - one) - Math.abs(index - other));
  const [first, second] = nearest;
  if (first !== undefined && second !== undefined && areComplements(table.columns[first]!.header, table.columns[second]!.header)) {
    return { kind: 'of-both', part: first, other: second };
  }
  let best: { basis: ShareBasis; holds: number } | null = null;
  for (const basis of candidates(nearest)) {
    const { holds, judged } = told(table, basis, index);
    if (holds > 0 && holds * 2 >= judged && holds > (best?.holds ?? 0)) best = { basis, holds };
  }
  return best?.basis ?? null;
}

function candidates(counts: readonly number[]): readonly ShareBasis[] {
  const pairs = counts.flatMap((part) => counts.flatMap((other) => (other === part ? [] : [{ part, other }])));
  return [
    ...pairs.map(({ part, other }): ShareBasis => ({ kind: 'ratio', part, whole: other })),
    ...counts.map((part): ShareBasis => ({ kind: 'of-column', part })),
    ...pairs.map(({ part, other }): ShareBasis => ({ kind: 'of-both', part, other })),
  ];
}

function told(table: PerformanceTable, basis: ShareBasis, index: number): { holds: number; judged: number } {
  let [holds, judged] = [0, 0];
  for (const row of table.rows) {
    const printed = row.readings[index];
    const ratio = ratioOf(table, basis, row);
    if (printed?.kind !== 'number' || ratio === null || row.kind !== 'item') continue;
    judged += 1;
    const { value, decimals, percent } = printed.quantity;
    const half = 0.5 * 10 ** -decimals + NOISE;
    if (Math.abs(ratio * 100 - value) <= half || (!percent && Math.abs(ratio - value) <= half)) holds += 1;
  }
  return { holds, judged };
}

function ratioOf({ rows }: PerformanceTable, basis: ShareBasis, row: TableRow): number | null {
  const part = countIn(row, basis.part);
  const whole = wholeOf(rows, basis, row, part);
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

function wholeOf(rows: readonly TableRow[], basis: ShareBasis, row: TableRow, part: number | null): number | null {
  switch (basis.kind) {
    case 'ratio':
      return countIn(row, basis.whole);
    case 'of-both': {
      const other = countIn(row, basis.other);
      return other === null || part === null ? null : other + part;
    }
    case 'of-column':
      return rows.reduce((sum, each) => sum + (each.kind === 'item' ? (countIn(each, basis.part) ?? 0) : 0), 0);
  }
}

/** The number a row holds in a column; null where it holds none. */
export function countIn({ readings }: TableRow, index: number): number | null {
  const reading = readings[index];
  return reading?.kind === 'number' ? reading.quantity.value : null;
}
