import type { Period } from './performance-table';

const MONTHS: readonly RegExp[] = [
  /\b(?:januari|january|jan)\b/, /\b(?:februari|pebruari|february|feb|peb)\b/, /\b(?:maret|march|mar)\b/, /\b(?:april|apr)\b/,
  /\b(?:mei|may)\b/, /\b(?:juni|june|jun)\b/, /\b(?:juli|july|jul)\b/, /\b(?:agustus|august|agt|agu|ags|aug)\b/,
  /\b(?:september|sept|sep)\b/, /\b(?:oktober|october|okt|oct)\b/, /\b(?:november|nopember|nov|nop)\b/, /\b(?:desember|december|des|dec)\b/,
];

const QUARTER = /\b(?:triwulan|tri wulan|twln|tw|trw|kuartal|quarter|q)(?:\s*(?:ke|[.\-–]))*\s*(iv|i{1,3}|[1-4]|pertama|kedua|ketiga|keempat)\b/g;
const HALF = /\b(?:semester|smt|sem)(?:\s*(?:ke|[.\-–]))*\s*(i{1,2}|[12])\b/g;
const ORDINALS: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4, pertama: 1, kedua: 2, ketiga: 3, keempat: 4,
};

const remembered = new Map<string, Period | null>();

/**
 * The part of the year a text names: `TW II`, `Triwulan 2`, `s.d. Semester I`, `Q3`, `Juni`; of several the last, which
 * is where `TW I s.d. TW III` ends. Null when it names none.
 */
export function periodInText(text: string): Period | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const period = readPeriod(text.toLowerCase());
  if (remembered.size > 5000) remembered.clear();
  remembered.set(text, period);
  return period;
}

function readPeriod(text: string): Period | null {
  const quarter = [...text.matchAll(QUARTER)].at(-1);
  if (quarter) return `TW${ORDINALS[quarter[1]!]!}`;
  const half = [...text.matchAll(HALF)].at(-1);
  if (half) return `S${ORDINALS[half[1]!] === 1 ? 1 : 2}`;
  if (text.length > 40) return null;
  const month = MONTHS.findLastIndex((name) => name.test(text));
  return month < 0 ? null : `B${String(month + 1).padStart(2, '0')}`;
}

/** `I`, `IV` or `3` alone: the quarter it counts where the header says triwulan; null for any other text. */
export function quarterOrdinal(text: string): Period | null {
  const ordinal = ORDINALS[text.trim().toLowerCase()];
  return ordinal === undefined || text.length > 4 ? null : `TW${ordinal}`;
}

/** The period a cell of a `TW` or `Bulan` column names: also `II`, `2`, or the number of a month under `Bulan`. */
export function periodOfCell(text: string, header: string): Period | null {
  const named = periodInText(text);
  if (named) return named;
  const plain = text.trim().toLowerCase();
  if (/bulan|month/i.test(header)) {
    const month = /^\d{1,2}$/.test(plain) ? Number(plain) : 0;
    return month >= 1 && month <= 12 ? `B${String(month).padStart(2, '0')}` : null;
  }
  const ordinal = ORDINALS[plain];
  if (ordinal === undefined) return null;
  if (/semester/i.test(header)) return ordinal <= 2 ? `S${ordinal === 1 ? 1 : 2}` : null;
  return `TW${ordinal}`;
}
