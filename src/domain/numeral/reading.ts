/**
 * How the separators of a number are used. `id`: `.` groups thousands, `,` is the decimal. `en`: the reverse, which in
 * an Indonesian document is a slip worth reporting. `plain`: there is no separator to judge by.
 */
export type Notation = 'id' | 'en' | 'plain';

/** A number printed as a limit: `≥ 90`, `minimal 95%`. */
export type Bound = '>' | '>=' | '<' | '<=';

/**
 * A printed number, understood. `value` is the number as printed: `98,84%` is 98.84 with `percent`; `4,4 Juta jiwa` is
 * 4400000 with unit `jiwa`. `decimals` counts the printed decimals, which bounds what the number can prove: the last
 * printed place is worth 10^-decimals. A scale word makes it negative: `4,4 Juta` is known to the 100000, so -5.
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
  readonly notation: Notation;
  readonly bound: Bound | null;
}

/** Why a text is no number. */
export type UnreadableReason =
  | 'no-digits'
  | 'two-decimal-separators'
  | 'adjacent-separators'
  | 'leading-separator'
  | 'trailing-separator'
  | 'broken-grouping'
  /** `0812345`, `007`: a code or a telephone number. */
  | 'leading-zero'
  /** More than 10^15: an identity number, or more digits than a spreadsheet keeps. */
  | 'too-many-digits'
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
  | { readonly kind: 'unreadable'; readonly text: string; readonly reason: UnreadableReason }
  /** A formula whose result nobody has worked out: something is there, and what it is cannot be said. */
  | { readonly kind: 'unevaluated' };

/** How a text reads. */
export type PrintedReading = Exclude<Reading, { readonly kind: 'unevaluated' }>;
