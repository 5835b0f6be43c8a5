/** How far the logarithm of a factor may lie from a whole number for the factor to pass as ten, a hundred or a thousand. */
const CLOSE = 0.1;

/** The exponent of the power of ten a factor is near to, 0 when it is near to none: `powerOfTen(980)` is 3, `powerOfTen(0.012)` is -2. */
export function powerOfTen(factor: number, close = CLOSE): number {
  if (!(factor > 0) || !Number.isFinite(factor)) return 0;
  const exponent = Math.log10(factor);
  const nearest = Math.round(exponent);
  return nearest !== 0 && Math.abs(exponent - nearest) <= close ? nearest : 0;
}
