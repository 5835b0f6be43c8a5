/**
 * Which direction is better, and by which formula (domain-rules 2):
 * `maks` R/T; `min` (2T-R)/T; `min-rasio` T/R; `stabil` 1-|R-T|/T; `rentang` against the nearer limit of a range.
 */
export type Polarity = 'maks' | 'min' | 'min-rasio' | 'stabil' | 'rentang';

/** What a zero target gives: no number, 100 % when realisasi is zero too (else none), or the cap when realisasi is above it. */
export type ZeroTargetPolicy = 'none' | 'hundred-when-both-zero' | 'cap-when-exceeded';

/** The choices that differ between agencies. Ratios: 1 is 100 %. */
export interface CapaianPolicy {
  /** Highest capaian that counts; null for no cap. */
  readonly capRatio: number | null;
  /** Lowest capaian that counts; null leaves a negative capaian negative. */
  readonly floorRatio: number | null;
  readonly zeroTarget: ZeroTargetPolicy;
  /** Decimals of the percentage to round to; null leaves the ratio unrounded. */
  readonly roundPercentDecimals: number | null;
}

export const defaultCapaianPolicy: CapaianPolicy = {
  capRatio: null,
  floorRatio: null,
  zeroTarget: 'none',
  roundPercentDecimals: null,
};
