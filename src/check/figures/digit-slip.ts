/** How one typed figure came to be another: two neighbouring digits swapped, one digit doubled or its twin lost, or the figure moved by whole digits. */
export type DigitSlip = 'swapped' | 'doubled' | 'lost-twin' | 'moved';

/** Figures of fewer digits before their closing zeros are a slip apart too easily: 15.000.000 and 115.000.000. */
const TELLING_DIGITS = 4;
/** A figure that only lost or won zeros needs fewer. */
const TELLING_DIGITS_MOVED = 3;

/** The one slip that makes `meant` into `typed`; null when there is none or the figures are too short to tell. Whole numbers. */
export function digitSlip(typed: number, meant: number): DigitSlip | null {
  if (!Number.isSafeInteger(typed) || !Number.isSafeInteger(meant) || typed <= 0 || meant <= 0 || typed === meant) return null;
  const one = String(typed);
  const other = String(meant);
  if (isMoved(one, other)) return tellingDigits(one) >= TELLING_DIGITS_MOVED ? 'moved' : null;
  if (Math.min(tellingDigits(one), tellingDigits(other)) < TELLING_DIGITS) return null;
  if (one.length === other.length) return isSwap(one, other) ? 'swapped' : null;
  if (one.length === other.length + 1 && isDoubled(one, other)) return 'doubled';
  return other.length === one.length + 1 && isDoubled(other, one) ? 'lost-twin' : null;
}

const tellingDigits = (digits: string): number => digits.replace(/0+$/, '').length;

function isSwap(one: string, other: string): boolean {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

function isMoved(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.length > short.length && long.length - short.length <= 3 && long.startsWith(short) && /^0+$/.test(long.slice(short.length));
}

/** `long` is `short` with one of its digits written twice. */
function isDoubled(long: string, short: string): boolean {
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return at > 0 && long[at] === long[at - 1] && long.slice(at + 1) === short.slice(at);
}
