import { readNumeral } from '../domain/numeral/read-numeral';
import type { SheetGrid } from './sheet-grid';

/** What a column holds below its header, from its first cells. */
export interface ColumnContents {
  /** Cells that hold something, dashes and N/A included. */
  readonly filled: number;
  /** Numbers and texts that were meant as one: `4,4 Juta jiwa (BNN 2019)`, `13,11,00`. */
  readonly figures: number;
  /** Texts of words. */
  readonly words: number;
  /** Dashes and N/A. */
  readonly missing: number;
  /** Numbers between 1990 and 2100 without a format of their own. */
  readonly years: number;
  readonly percents: number;
  /** Whole numbers that rise by one from 1, restarting where they like: a numbering. */
  readonly counting: number;
  /** The first different texts of words, as printed. */
  readonly sayings: readonly string[];
}

const SAMPLE_CELLS = 30;
const FARTHEST = 300;
const MOST_SAYINGS = 8;

export type CellLook = 'figure' | 'year' | 'word' | 'missing' | 'empty';

const looks = new Map<string, CellLook>();

/** What a text in a table looks like: a number that is no year, a year, words, or a sign that nothing is there. */
export function lookOfText(text: string): CellLook {
  const known = looks.get(text);
  if (known !== undefined) return known;
  const look = readLook(text.trim());
  if (looks.size > 20_000) looks.clear();
  looks.set(text, look);
  return look;
}

/** Starts with a number, after a currency, a bound or `sd`; a list mark such as `1. ` or `a)` is none. */
const STARTS_WITH_NUMBER = /^(?:rp\.?\s*|idr\s*|±\s*|[<>≥≤]=?\s*|s\.?d\.?\s+|min[.,]?\s+|maks[.,]?\s+|sekitar\s+|\(?[-–+]?\s*)?[.,]?\d/i;
const LIST_MARK = /^\(?\d{1,2}(?:\.\d{1,2})*[.)]\s*\p{L}/u;

function readLook(text: string): CellLook {
  if (text === '') return 'empty';
  if (/^(?:19|20)\d{2}$/.test(text)) return 'year';
  const reading = readNumeral(text);
  switch (reading.kind) {
    case 'missing':
      return 'missing';
    case 'number':
      return reading.quantity.unit !== null && reading.quantity.unit.split(' ').length > 2 ? 'word' : 'figure';
    case 'range':
    case 'ambiguous':
      return 'figure';
    case 'unreadable':
      break;
  }
  if (reading.reason === 'no-digits' || reading.reason === 'leading-zero' || reading.reason === 'too-many-digits') return 'word';
  if (!STARTS_WITH_NUMBER.test(text) || LIST_MARK.test(text) || /^\d{1,2}[-/ ][\p{L}\d]{1,9}[-/ ]\d{2,4}\b/u.test(text)) return 'word';
  // `00012/SP2D/2024` is the number of a letter.
  if (/^\S*\d\/\p{L}[\p{L}\d.-]*\//u.test(text)) return 'word';
  const letters = text.replace(/\([^)]*\)/g, '').match(/\p{L}/gu)?.length ?? 0;
  return letters <= 24 ? 'figure' : 'word';
}

/** What one cell looks like. */
export function lookOfCell(grid: SheetGrid, row: number, column: number): CellLook {
  const value = grid.cell(row, column)?.value;
  switch (typeof value) {
    case 'number':
      return isYearNumber(value, grid.cell(row, column)!.format) ? 'year' : 'figure';
    case 'string':
      return lookOfText(value);
    case 'boolean':
      return 'word';
    default:
      // A formula that shows an error, or was never worked out, stands for a figure.
      return grid.cell(row, column)?.error === undefined && grid.cell(row, column)?.formula === undefined ? 'empty' : 'figure';
  }
}

export function isYearNumber(value: number, format: string | undefined): boolean {
  return value >= 1990 && value <= 2100 && Number.isInteger(value) && (format === undefined || showsBareDigits(format));
}

const bareDigits = new Map<string, boolean>();

/** Whether a format shows a whole number as its digits alone: General and `0`, whatever language or colour it names, and whatever it does below nought. */
function showsBareDigits(format: string): boolean {
  const known = bareDigits.get(format);
  if (known !== undefined) return known;
  const first = format.replace(/\[[^\]]*\]/g, '').split(';')[0]!.trim();
  const shows = /^(?:General|#*0+|#|@)$/i.test(first);
  if (bareDigits.size > 1000) bareDigits.clear();
  bareDigits.set(format, shows);
  return shows;
}

/** Looks at the first filled cells of a column between two rows. */
export function columnContents(grid: SheetGrid, from: number, to: number, column: number): ColumnContents {
  let filled = 0;
  let figures = 0;
  let words = 0;
  let missing = 0;
  let years = 0;
  let percents = 0;
  let counting = 0;
  let last = 0;
  const sayings = new Set<string>();
  const end = Math.min(to, from + FARTHEST);
  for (let row = from; row <= end && filled < SAMPLE_CELLS; row += 1) {
    const cell = grid.cell(row, column);
    if (!cell) continue;
    const look = lookOfCell(grid, row, column);
    if (look === 'empty') continue;
    filled += 1;
    const number = typeof cell.value === 'number' ? cell.value : typeof cell.value === 'string' && /^\(?\d{1,3}[.)]?$/.test(cell.value.trim()) ? Number(cell.value.replace(/\D/g, '')) : NaN;
    if (number === last + 1 || number === 1) counting += 1;
    last = number;
    if (look === 'figure') figures += 1;
    else if (look === 'year') years += 1;
    else if (look === 'missing') missing += 1;
    else {
      words += 1;
      if (sayings.size < MOST_SAYINGS && typeof cell.value === 'string') sayings.add(cell.value.trim());
    }
    if (typeof cell.value === 'number' ? (cell.format ?? '').includes('%') : typeof cell.value === 'string' && cell.value.trim().endsWith('%')) percents += 1;
  }
  return { filled, figures, words, missing, years, percents, counting, sayings: [...sayings] };
}

/** Mostly numbers; one number among many dashes has strayed there. */
export const holdsFigures = ({ filled, figures, missing, years }: ColumnContents): boolean =>
  figures > 0 && (figures + years) * 5 >= (filled - missing) * 3 && (figures > 1 || filled < 4);

/** Mostly words. */
export const holdsWords = ({ filled, words }: ColumnContents): boolean => words * 2 > filled;

/** Nothing but numbers that count the rows. */
export const countsRows = ({ filled, counting }: ColumnContents): boolean => filled > 0 && counting * 5 >= filled * 4;
