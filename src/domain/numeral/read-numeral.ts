import type { Result } from '../result';
import { readDigits } from './read-digits';
import type { Convention } from './read-digits';
import type { Bound, PrintedReading, Quantity, UnreadableReason } from './reading';

const missing = /^(?:(?:rp\.?\s*)?[-–—−]+\s*%?|n\s?\/\s?a|n\.?a\.?|#n\/a|\.{3,}|…|(?:tidak|belum) ada data|t\.?a\.?d\.?)$/i;

const marks = String.raw`(?:[*†‡]+|[¹²³⁴⁵⁶⁷⁸⁹]+)\)?`;
const unitWord = String.raw`(?:[ck]?m[23](?!\p{L})|\p{L}{2,}\d(?!\d)|\p{L}[\p{L}.'’/²³-]*)`;

const numeral = new RegExp(
  [
    String.raw`^(?<bound>≥|≤|>=|<=|>|<|minimal|maksimal|min[.,]|maks[.,])?`,
    String.raw`(?<open>\()?`,
    String.raw`(?<sign>[-–−+])?`,
    String.raw`(?<currency>(?:rp|idr)\.?)?`,
    String.raw`(?<innerOpen>\()?`,
    String.raw`(?<innerSign>[-–−])?`,
    // No space may stand inside the run, or `3 500` would be one number.
    String.raw`(?<run>[.,]*\d[\d.,]*)(?<noCents>[.,][-–—=]{1,2})?(?<marks>${marks})?`,
    String.raw`(?<scale>(?:ribu|juta|jt|miliar|milyar|triliun|trilyun)(?!\p{L}))?`,
    String.raw`(?<percent>%|persen(?!\p{L}))?`,
    String.raw`(?<unit>${unitWord}(?:\s+${unitWord}){0,2})?`,
    String.raw`(?<close>\)\s*%?)?`,
    String.raw`(?<lastMarks>${marks})?$`,
  ].join(String.raw`\s*`),
  'iu',
);

const range = /^(?<low>.*?\d.*?)\s*(?:[-–—−]|(?<!\p{L})(?:s\s?[./]?\s?d\.?|sampai(?:\s+dengan)?|hingga)(?!\p{L}))\s*(?<high>(?:rp\.?\s*)?\d.*)$/iu;

const month = /^(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/i;

const scaleExponents: Readonly<Record<string, number>> = {
  ribu: 3, juta: 6, jt: 6, miliar: 9, milyar: 9, triliun: 12, trilyun: 12,
};

const bounds: Readonly<Record<string, Bound>> = {
  '≥': '>=', '>=': '>=', minimal: '>=', 'min.': '>=', 'min,': '>=',
  '≤': '<=', '<=': '<=', maksimal: '<=', 'maks.': '<=', 'maks,': '<=',
  '>': '>', '<': '<',
};

/**
 * Reads one printed Indonesian number standing alone: `.` groups thousands and `,` is the decimal, so `142.000` is
 * 142000 and `136,701` is 136.701; `convention` turns that round for a column known to be written the English way.
 * A text that fits only the English notation (`39.15`, `19,021,386,000`) is read so, and says so in `notation`.
 * Currency, percent, a unit of up to three words, a scale word, footnote marks, a bound and `(12,5)` for a negative
 * are understood; a text that would need a guess is unreadable with the reason.
 */
export function readNumeral(text: string, convention: Convention = 'id'): PrintedReading {
  const tidy = tidySpaces(text);
  if (tidy === '' || missing.test(tidy)) return { kind: 'missing', written: tidy };
  if (!/\d/.test(tidy)) return { kind: 'unreadable', text: tidy, reason: 'no-digits' };

  const alone = readQuantity(tidy, convention);
  if (alone?.ok) return { kind: 'number', quantity: alone.value };
  if (alone) return { kind: 'unreadable', text: tidy, reason: alone.reason };

  return readRange(tidy, convention) ?? { kind: 'unreadable', text: tidy, reason: countNumbers(tidy) > 1 ? 'several-numbers' : 'text-around-number' };
}

/** Null when the text is not of the form of one number at all. */
function readQuantity(text: string, convention: Convention, defaultScale?: string): Result<Quantity, UnreadableReason> | null {
  const parts = numeral.exec(text)?.groups;
  if (!parts?.run) return null;
  const inParentheses = parts.close !== undefined;
  if (inParentheses !== ((parts.open ?? parts.innerOpen) !== undefined) || (parts.open && parts.innerOpen)) return null;
  // `12 Maret` is a date, `5. Bidang` an item of a list.
  if (parts.unit && (month.test(parts.unit) || /[.,]$/.test(parts.run))) return null;

  // `611.000,-` shows its decimal comma, so its dot groups whatever the column is like.
  const digits = readDigits(parts.run, parts.noCents?.startsWith(',') ? 'id' : convention);
  if (!digits.ok) return digits;

  const scale = parts.scale ?? (parts.unit ? undefined : defaultScale);
  const exponent = scale ? (scaleExponents[scale.toLowerCase()] ?? 0) : 0;
  const sign = parts.sign ?? parts.innerSign;
  const negative = inParentheses || (sign !== undefined && sign !== '+');
  const magnitude = Number(`${digits.value.decimal}e${exponent}`);
  return {
    ok: true,
    value: {
      value: negative && magnitude !== 0 ? -magnitude : magnitude,
      decimals: digits.value.decimals - exponent,
      percent: parts.percent !== undefined || (parts.close?.endsWith('%') ?? false),
      currency: parts.currency ? 'Rp' : null,
      unit: parts.unit ?? null,
      marks: (parts.marks ?? '') + (parts.lastMarks ?? ''),
      notation: parts.noCents?.startsWith(',') ? 'id' : digits.value.notation,
      bound: parts.bound ? (bounds[parts.bound.toLowerCase()] ?? null) : null,
    },
  };
}

/** `7 – 8 %`: what is printed once, at either end, holds for both. Null when the text is not two numbers in rising order. */
function readRange(text: string, convention: Convention): PrintedReading | null {
  const ends = range.exec(text)?.groups;
  if (!ends?.low || !ends.high) return null;
  const scale = numeral.exec(ends.high)?.groups?.scale;
  const low = readQuantity(ends.low, convention, scale);
  const high = readQuantity(ends.high, convention);
  if (!low || !high) return null;
  if (!low.ok) return { kind: 'unreadable', text, reason: low.reason };
  if (!high.ok) return { kind: 'unreadable', text, reason: high.reason };
  if (low.value.bound || high.value.bound || low.value.value > high.value.value) return null;

  const shared = {
    percent: low.value.percent || high.value.percent,
    currency: low.value.currency ?? high.value.currency,
  };
  return {
    kind: 'range',
    low: { ...low.value, ...shared, unit: low.value.unit ?? high.value.unit },
    high: { ...high.value, ...shared, unit: high.value.unit ?? low.value.unit },
  };
}

function countNumbers(text: string): number {
  return text.match(/\d[\d.,]*/g)?.length ?? 0;
}

/** No-break, thin and figure spaces become spaces, zero-width ones nothing: they come with text pasted from a PDF. */
function tidySpaces(text: string): string {
  return text.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s+/g, ' ').trim();
}
