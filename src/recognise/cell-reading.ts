import { readNumeral } from '../domain/numeral/read-numeral';
import type { Quantity, Reading } from '../domain/numeral/reading';
import { withoutBinaryNoise } from '../domain/numeral/round';
import type { SnapshotCell } from '../workbook/snapshot';
import { figureText } from './predicated-value';

/** What a number format says of the numbers under it. */
interface FormatMeaning {
  readonly percent: boolean;
  /** Shown a hundred times as large; a percent sign in quotes only stands beside the number. */
  readonly scaled: boolean;
  readonly currency: 'Rp' | null;
  /** Decimals it shows; null for General, which shows those the number has. */
  readonly decimals: number | null;
  /** Readings of the small whole numbers met so far, by their value: they fill most sheets, again and again. */
  readonly wholes: (Reading | undefined)[];
}

const GENERAL = 'General';
const LARGEST_KEPT_WHOLE = 1000;
const meanings = new Map<string, FormatMeaning>();

/** `0.00%` shows two decimals. Only the first section of a format counts. */
function meaningOf(format: string): FormatMeaning {
  const remembered = meanings.get(format);
  if (remembered) return remembered;
  const bare = format.replace(/"[^"]*"|\\./g, '');
  const [positive = ''] = bare.split(';');
  const meaning: FormatMeaning = {
    percent: format.includes('%'),
    scaled: bare.includes('%'),
    currency: /(?<!\p{L})(?:rp|idr)(?!\p{L})/iu.test(format) ? 'Rp' : null,
    decimals: format === GENERAL ? null : (/\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0),
    wholes: [],
  };
  meanings.set(format, meaning);
  return meaning;
}

const MOST_GENERAL_DECIMALS = 10;

function generalDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  // A quotient has more decimals than count, and that is told without writing it out.
  const units = Math.abs(value) * 10 ** MOST_GENERAL_DECIMALS;
  if (units > 1e4 && units < 1e12 && Math.abs(units - Math.round(units)) > 0.001) return MOST_GENERAL_DECIMALS;
  const text = String(value);
  const dot = text.indexOf('.');
  return dot < 0 || text.includes('e') ? 0 : Math.min(text.length - dot - 1, MOST_GENERAL_DECIMALS);
}

/** A true number: under a percent format 0.9642 is 96.42 %; binary noise of the scaling is taken off. */
function numberQuantity(value: number, { percent, scaled: isScaled, currency, decimals }: FormatMeaning): Quantity {
  const scaled = isScaled ? withoutBinaryNoise(value * 100) : value;
  return { value: scaled, decimals: decimals ?? generalDecimals(scaled), percent, currency, unit: null, marks: '', notation: 'plain', bound: null };
}

function numberReading(value: number, format: string | undefined): Reading {
  const meaning = meaningOf(format ?? GENERAL);
  const isSmallWhole = Number.isInteger(value) && value >= 0 && value <= LARGEST_KEPT_WHOLE;
  const kept = isSmallWhole ? meaning.wholes[value] : undefined;
  if (kept) return kept;
  const reading: Reading = { kind: 'number', quantity: numberQuantity(value, meaning) };
  if (isSmallWhole) meaning.wholes[value] = reading;
  return reading;
}

const EMPTY: Reading = { kind: 'missing', written: '' };
const UNEVALUATED: Reading = { kind: 'unevaluated' };

/** How one cell of a numeric column reads, whether it holds a number or a text that means one. */
export function readCell(cell: SnapshotCell | undefined): Reading {
  if (!cell) return EMPTY;
  if (cell.error !== undefined) return { kind: 'missing', written: cell.error };
  if (cell.value === null) return cell.formula === undefined ? EMPTY : UNEVALUATED;
  if (typeof cell.value === 'number') return numberReading(cell.value, cell.format);
  return readNumeral(figureText(String(cell.value)));
}
