import type { Reading } from '../../domain/numeral/reading';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { CapaianScale } from '../capaian/capaian-scale';
import { capaianPercent } from '../capaian/capaian-scale';
import type { FigureValue, Notation } from '../figures/figure-value';
import { figureValue, NOTATIONS, quantityIn } from '../figures/figure-value';

/** What a percentage of a table is worked out from; indices into its columns. */
export type PercentBasis =
  /** part ÷ whole */
  | { readonly kind: 'ratio'; readonly part: number; readonly whole: number }
  /** part ÷ (part + other) */
  | { readonly kind: 'of-both'; readonly part: number; readonly other: number }
  /** part ÷ the sum of its column */
  | { readonly kind: 'of-column'; readonly part: number }
  /** (later − earlier) ÷ earlier */
  | { readonly kind: 'growth'; readonly later: number; readonly earlier: number };

/** The percentage a basis gives in one row: between `low` and `high` once rounding of its terms is allowed for. */
export interface BasisPercent {
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

/** The sums of the columns a share may be of, each in both notations; worked out once a table. */
export type ColumnTotals = (columnIndex: number, notation: Notation) => readonly FigureValue[];

/** The printed totals of a column and the sum of its items. */
export function columnTotals(table: PerformanceTable): ColumnTotals {
  const known = new Map<number, readonly FigureValue[]>();
  return (columnIndex, notation) => {
    const key = columnIndex * 2 + notation;
    const remembered = known.get(key);
    if (remembered) return remembered;
    const printed: FigureValue[] = [];
    let sum = 0;
    for (const { kind, readings } of table.rows) {
      if (kind !== 'item' && kind !== 'total') continue;
      const quantity = quantityIn(readings[columnIndex], notation);
      if (!quantity) continue;
      if (kind === 'total') printed.push(figureValue(quantity));
      else sum += quantity.value;
    }
    const totals = [...printed, { value: sum, slack: 0 }];
    known.set(key, totals);
    return totals;
  };
}

/** What the basis gives in this row, in each reading of its figures; empty where a term is missing or the whole is zero. */
export function basisPercents(basis: PercentBasis, row: TableRow, totals: ColumnTotals): readonly BasisPercent[] {
  const found: BasisPercent[] = [];
  const [first, second] = basisColumns(basis);
  const twofold = row.readings[first]?.kind === 'ambiguous' || (second !== null && row.readings[second]?.kind === 'ambiguous');
  for (const notation of twofold ? NOTATIONS : NOTATIONS.slice(0, 1)) {
    const a = quantityIn(row.readings[first], notation);
    if (!a) continue;
    const part = figureValue(a);
    if (basis.kind === 'of-column') {
      for (const whole of totals(first, notation)) push(found, quotient(part, whole));
      continue;
    }
    const b = quantityIn(row.readings[second!], notation);
    if (!b) continue;
    const other = figureValue(b);
    switch (basis.kind) {
      case 'ratio':
        push(found, quotient(part, other));
        break;
      case 'of-both':
        push(found, quotient(part, { value: part.value + other.value, slack: part.slack + other.slack }));
        break;
      case 'growth':
        push(found, quotient({ value: part.value - other.value, slack: part.slack + other.slack }, other));
        break;
    }
  }
  return found;
}

/** The columns of a basis: its first term, and its second where it has one. */
export function basisColumns(basis: PercentBasis): readonly [number, number | null] {
  switch (basis.kind) {
    case 'ratio':
      return [basis.part, basis.whole];
    case 'of-both':
      return [basis.part, basis.other];
    case 'of-column':
      return [basis.part, null];
    case 'growth':
      return [basis.later, basis.earlier];
  }
}

function push(found: BasisPercent[], percent: BasisPercent | null): void {
  // A whole next to nothing gives a share beyond all numbers.
  if (percent && Number.isFinite(percent.percent)) found.push(percent);
}

function quotient(part: FigureValue, whole: FigureValue): BasisPercent | null {
  if (whole.value === 0) return null;
  const percent = (part.value / whole.value) * 100;
  if (part.slack === 0 && whole.slack === 0) return { percent, low: percent, high: percent };
  if (Math.abs(whole.value) <= whole.slack) return null;
  const ends = [part.value - part.slack, part.value + part.slack].flatMap((top) => [(top / (whole.value - whole.slack)) * 100, (top / (whole.value + whole.slack)) * 100]);
  return { percent, low: Math.min(...ends), high: Math.max(...ends) };
}

/**
 * True when the plain numbers of the row give its printed percentage; what this cannot tell is for basisPercents. Most
 * rows of most tables are right, and this looks at them without making anything.
 */
export function percentHolds(basis: PercentBasis, { readings }: TableRow, index: number, scale: CapaianScale): boolean {
  const [printed, first] = [readings[index], readings[basisColumns(basis)[0]]];
  if (basis.kind === 'of-column' || printed?.kind !== 'number' || first?.kind !== 'number') return false;
  const second = readings[basisColumns(basis)[1]!];
  if (second?.kind !== 'number' || second.quantity.bound !== null || first.quantity.bound !== null || printed.quantity.bound !== null) return false;
  const [a, b] = [first.quantity.value, second.quantity.value];
  const whole = basis.kind === 'of-both' ? a + b : b;
  if (whole === 0) return false;
  const isRatio = scale === 'ratio' && !printed.quantity.percent;
  const decimals = Math.max(0, Math.min(printed.quantity.decimals - (isRatio ? 2 : 0), 8));
  const percent = ((basis.kind === 'growth' ? a - b : a) / whole) * 100;
  return Math.abs(percent - printed.quantity.value * (isRatio ? 100 : 1)) < LAST_PLACES[decimals]! * (1 - 1e-9);
}

const LAST_PLACES = [1, 0.1, 0.01, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8];

/** A printed percentage in percent points; the decimals its reader sees. */
export interface PrintedPercent {
  readonly percent: number;
  readonly decimals: number;
}

/** Null where the cell prints no single percentage. */
export function printedPercent(reading: Reading | null | undefined, scale: CapaianScale): PrintedPercent | null {
  const quantity = quantityIn(reading, 0);
  if (!quantity) return null;
  const { percent, decimals } = capaianPercent(quantity, scale);
  return { percent, decimals: Math.max(0, Math.min(decimals, 8)) };
}

/** True when the printed percentage is this one, rounded or cut off at its last printed place. */
export function percentFits({ percent, decimals }: PrintedPercent, { low, high }: BasisPercent): boolean {
  const lastPlace = 10 ** -decimals * (1 - 1e-9);
  return percent > low - lastPlace && percent < high + lastPlace;
}
