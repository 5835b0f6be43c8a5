/** Significant digits a spreadsheet keeps; what a double holds beyond them is binary noise. */
const keptDigits = 15;

/**
 * The value rounded half up (away from zero), as whole units of its last decimal: 1.005 at two decimals is 101n.
 * It rounds the decimal digits people see: 1.005 is stored a little below, and 0.57 * 100 comes out a little below 57.
 * `value` must be finite; `decimals` at least 0.
 */
export function roundToUnits(value: number, decimals: number): bigint {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no digits`);
  const magnitude = Math.abs(value);
  const shortest = magnitude.toExponential();
  // Where the answer takes all the digits of a double, only the shortest digits that name the double are exact enough.
  const noisy = exponentOf(shortest) + 1 + decimals < keptDigits;
  const written = noisy ? magnitude.toExponential(keptDigits - 1) : shortest;

  const digits = written.slice(0, written.indexOf('e')).replace('.', '');
  const kept = exponentOf(written) + 1 + decimals;
  if (kept < 0) return 0n;
  const units = BigInt(digits.slice(0, kept).padEnd(kept, '0')) + (Number(digits[kept] ?? 0) >= 5 ? 1n : 0n);
  return value < 0 ? -units : units;
}

/** Powers of ten a double holds exactly. */
const exactPowers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** How far from a half units below 1e12 must lie to round the same way whatever their digits beyond the fifteenth say. */
const clearOfHalf = 0.01;

/** The value rounded half up (away from zero) to so many decimals, on the decimal digits people see. */
export function roundHalfUp(value: number, decimals: number): number {
  // Binary arithmetic decides nearly all, ten times as fast; a check rounds two numbers for every capaian.
  const power = exactPowers[decimals];
  const units = Math.abs(value) * (power ?? Number.NaN);
  if (power === undefined || !(units < 1e12) || Math.abs(units - Math.floor(units) - 0.5) < clearOfHalf) {
    return Number(`${roundToUnits(value, decimals)}e-${decimals}`);
  }
  const rounded = Math.round(units) / power;
  return value < 0 ? 0 - rounded : rounded;
}

/** Digits that arithmetic on doubles leaves true: `0.57 * 100` differs from 57 only beyond them. */
const trueDigits = 14;

/** The value rounded to fourteen significant digits, which takes the binary noise of an arithmetic off: 57 for `0.57 * 100`. */
export function withoutBinaryNoise(value: number): number {
  return withSignificantDigits(value, trueDigits);
}

/** The value rounded to so many significant digits, fourteen at most. */
export function withSignificantDigits(value: number, digits: number): number {
  const magnitude = Math.abs(value);
  if (magnitude >= 0.1 && magnitude < 1e12) {
    // The digits as a whole number, which a double holds exactly; only those near a half need to be written out.
    let wholeDigits = 0;
    while (magnitude >= exactPowers[wholeDigits]!) wholeDigits += 1;
    const power = exactPowers[digits - wholeDigits] ?? Number.NaN;
    const units = magnitude * power;
    if (Math.abs(units - Math.floor(units) - 0.5) > 0.1) {
      const rounded = Math.round(units) / power;
      return value < 0 ? -rounded : rounded;
    }
  }
  return Number(value.toPrecision(digits));
}

function exponentOf(exponential: string): number {
  return Number(exponential.slice(exponential.indexOf('e') + 1));
}
