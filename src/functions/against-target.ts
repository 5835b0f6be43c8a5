import { withSignificantDigits } from '../domain/numeral/round';

/** Digits that count against 100 %: 57 * 0.01 * 100 must meet its target. */
const COMPARED_DIGITS = 10;

/** Where a capaian (a ratio) stands against its target. */
export function againstTarget(ratio: number): 'above' | 'at' | 'below' {
  const seen = withSignificantDigits(ratio, COMPARED_DIGITS);
  return seen > 1 ? 'above' : seen === 1 ? 'at' : 'below';
}
