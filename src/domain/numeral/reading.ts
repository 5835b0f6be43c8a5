/**
 * A printed number, understood. `value` is the number as printed: `98,84%` is 98.84 with `percent`; `4,4 Juta jiwa` is
 * 4400000 with unit `jiwa`. `decimals` counts the printed decimals, which bounds what the number can prove.
 */
export interface Quantity {
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
  readonly currency: 'Rp' | null;
  /** The unit written beside the number, as printed: `Poin`, `Orang`; null when there is none. */
  readonly unit: string | null;
  /** Footnote marks that stick to it: `**`. */
  readonly marks: string;
}

/** Why a text is no number. */
export type UnreadableReason =
  | 'no-digits'
  | 'two-decimal-separators'
  | 'adjacent-separators'
  | 'leading-separator'
  | 'broken-grouping'
  | 'several-numbers'
  | 'text-around-number';

/** How a cell that should hold a number reads. */
export type Reading =
  | { readonly kind: 'number'; readonly quantity: Quantity }
  | { readonly kind: 'range'; readonly low: Quantity; readonly high: Quantity }
  /** Nothing is there, and how that is written: an empty cell, `-`, `N/A`. */
  | { readonly kind: 'missing'; readonly written: string }
  /** Two readings are as good: `142.000` beside `136,701`. Never decided here. */
  | { readonly kind: 'ambiguous'; readonly text: string; readonly readings: readonly [Quantity, Quantity] }
  | { readonly kind: 'unreadable'; readonly text: string; readonly reason: UnreadableReason };
