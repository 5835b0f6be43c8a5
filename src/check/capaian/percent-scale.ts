import type { Quantity } from '../../domain/numeral/reading';

/** True for 95% beside 0,95: one figure in two scales, which percent-unit-inconsistent reports and no arithmetic may use. */
export function differsByPercentScale(first: Quantity, second: Quantity): boolean {
  if (first.percent === second.percent) return false;
  const [signed, bare] = first.percent ? [first.value, second.value] : [second.value, first.value];
  return Math.abs(bare) <= 1.5 && Math.abs(bare * 100 - signed) <= 1e-9 * Math.max(1, Math.abs(signed));
}
