import type { CellPosition } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellAt } from '../workbook/snapshot';

/** Predicates of SAKIP and RB. */
export const PREDICATE_LETTERS = 'AA|A|BB|B|CC|C|D';
/** Predicates of the usual scales, whatever their capitals. */
export const PREDICATE_WORDS = '(?:sangat |cukup |kurang |tidak )?(?:baik|memuaskan|tinggi|rendah|sedang|cukup|kurang|berhasil)';

const NUMBER = String.raw`(?<number>[\d.,]*\d\s*%?)`;
const forms = (predicate: string, flags: string): readonly [RegExp, RegExp] => [
  new RegExp(String.raw`^\s*${NUMBER}\s*\(\s*(?:${predicate})\s*\)\s*$`, flags),
  new RegExp(String.raw`^\s*(?:${predicate})\s*\(\s*${NUMBER}\s*\)\s*$`, flags),
];
const FORMS = [forms(PREDICATE_LETTERS, ''), forms(PREDICATE_WORDS, 'i')];

/** The number of a value told with its predicate, and where it stands; the predicate is a category and no unit. */
export interface PredicatedValue {
  /** As written: `72,50`. */
  readonly number: string;
  readonly place: 'before-brackets' | 'in-brackets';
}

/** `72,50 (BB)`, `BB (72,50)`, `82,5 (Sangat Baik)`: only such a pair, one of them in brackets. Null for any other text. */
export function predicatedValue(text: string): PredicatedValue | null {
  if (!text.includes('(')) return null;
  for (const [before, inside] of FORMS) {
    const [first, last] = [before.exec(text)?.groups?.number, inside.exec(text)?.groups?.number];
    if (first !== undefined) return { number: first.trim(), place: 'before-brackets' };
    if (last !== undefined) return { number: last.trim(), place: 'in-brackets' };
  }
  return null;
}

/** True for a cell that holds such a value: the checks and the report count with it, a function of the cell alone does not. */
export function holdsPredicatedValue(sheet: SheetSnapshot, { row, column }: CellPosition): boolean {
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === 'string' && predicatedValue(value) !== null;
}

/** The text a figure is read from: of a value with its predicate the value, else the text itself. */
export const figureText = (text: string): string => predicatedValue(text)?.number ?? text;
