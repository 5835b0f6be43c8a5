import type { Quantity, Reading } from '../../domain/numeral/reading';

/** A figure inside an arithmetic: its value, and how far the true value may lie from it because it was printed rounded. */
export interface FigureValue {
  readonly value: number;
  /** Half the worth of the last printed place; 0 for a whole number, which is what was counted. */
  readonly slack: number;
}

/** Which of its two readings an ambiguous figure takes: 0 the Indonesian, 1 the English one. One column takes one of them throughout. */
export type Notation = 0 | 1;
export const NOTATIONS: readonly Notation[] = [0, 1];

/** The quantity a reading gives in one notation; null for what is no single number (a range, a limit, a damaged figure). */
export function quantityIn(reading: Reading | null | undefined, notation: Notation): Quantity | null {
  if (reading?.kind === 'number') return reading.quantity.bound === null ? reading.quantity : null;
  return reading?.kind === 'ambiguous' ? reading.readings[notation] : null;
}

export function figureValue({ value, decimals }: Quantity): FigureValue {
  return { value, slack: halfLastPlace(decimals) };
}

/** What the decimals that were not printed may amount to. `4,4 juta` (decimals -5) is known to 50.000. */
export function halfLastPlace(decimals: number): number {
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}

/** What binary arithmetic may add or lose on a value of this size; far below one rupiah in any state budget. */
export function binaryNoise(value: number): number {
  return Math.max(1e-9, 1e-13 * Math.abs(value));
}
