import { readNumeral } from '../numeral/read-numeral';
import type { Result } from '../result';
import type { Band } from './band-profile';

export type BandBounds = Pick<Band, 'lower' | 'lowerClosed' | 'upper' | 'upperClosed'>;

/** Why a text is no band: no digit in it, a number that cannot be read, the lower bound above the upper, or another form. */
export type BandTextReason = 'no-number' | 'unreadable-number' | 'inverted' | 'not-understood';

const words: readonly (readonly [RegExp, string])[] = [
  [/lebih (?:dari|besar(?: dari)?)(?: atau)? sama dengan|sekurang-kurangnya|minimal/gi, '≥'],
  [/(?:kurang dari|lebih kecil(?: dari)?)(?: atau)? sama dengan|setinggi-tingginya|maksimal/gi, '≤'],
  [/lebih (?:dari|besar(?: dari)?)|di ?atas/gi, '>'],
  [/kurang dari|lebih kecil(?: dari)?|di ?bawah/gi, '<'],
  [/s ?[./] ?d\.?|\bsd\b|sampai(?: dengan)?|hingga|[–—−]/gi, '-'],
  [/>=|=>/g, '≥'],
  [/<=|=</g, '≤'],
];

const number = String.raw`(\d[\d.,]*?)\s*(?:%|persen)?`;
const between = new RegExp(String.raw`^([>≥]?)\s*${number}\s*-\s*([<≤]?)\s*${number}$`);
/** `91% <= 100%` and, with the value named between the signs, `80 < x <= 90`. */
const ascending = new RegExp(String.raw`^${number}\s*([<≤])\s*(?:[a-z]+\s*([<≤])\s*)?${number}$`, 'i');
/** `≥ 90`, `x ≥ 90`, `Nilai ≥ 90`. */
const oneSided = new RegExp(String.raw`^(?:[a-z]+\s*)?([<>≤≥])\s*${number}$`, 'i');
const exactly = new RegExp(String.raw`^=?\s*${number}$`);

/**
 * Reads the bounds of one band as a report prints them: `>85-100`, `> 50 - 65 %,`, `88,31 - 100,00`, `>75 s.d. <85`,
 * `91% <= 100%` (both ends belong to it), `<= 50%`, `≥ 90`, `lebih dari 80 s.d. 90`, `100`. A bound without a sign
 * belongs to the band.
 */
export function readBandText(text: string): Result<BandBounds, BandTextReason> {
  if (!/\d/.test(text)) return { ok: false, reason: 'no-number' };
  // A cell may break its line between any two words.
  const line = text.replace(/\s+/g, ' ');
  const signs = words.reduce((tidy, [word, sign]) => tidy.replace(word, sign), line).replace(/[.,; ]+$/, '').trim();

  const range = between.exec(signs);
  if (range) return bounds(range[2], range[1] !== '>', range[4], range[3] !== '<');
  const chain = ascending.exec(signs);
  // One sign alone speaks of the upper end: `91% <= 100%` is 91 to 100.
  if (chain) return bounds(chain[1], chain[3] === undefined || chain[2] === '≤', chain[4], (chain[3] ?? chain[2]) === '≤');
  const open = oneSided.exec(signs);
  if (open?.[1] === '>' || open?.[1] === '≥') return bounds(open[2], open[1] === '≥', undefined, false);
  if (open) return bounds(undefined, false, open[2], open[1] === '≤');
  const point = exactly.exec(signs);
  return point ? bounds(point[1], true, point[1], true) : { ok: false, reason: 'not-understood' };
}

function bounds(lowerText: string | undefined, lowerClosed: boolean, upperText: string | undefined, upperClosed: boolean): Result<BandBounds, BandTextReason> {
  const lower = bound(lowerText);
  const upper = bound(upperText);
  if (lower === undefined || upper === undefined) return { ok: false, reason: 'unreadable-number' };
  if (lower !== null && upper !== null && lower > upper) return { ok: false, reason: 'inverted' };
  return { ok: true, value: { lower, lowerClosed, upper, upperClosed } };
}

/** Null where there is no bound, undefined where its number cannot be read. */
function bound(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  const reading = readNumeral(text);
  return reading.kind === 'number' ? reading.quantity.value : undefined;
}
