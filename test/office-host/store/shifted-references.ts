import { columnLetters, columnNumber } from '../../../src/workbook/address';

/** Rows or columns put in (`count` > 0) or taken out (`count` < 0) before index `at` of a sheet. */
export interface Shift {
  readonly sheet: string;
  readonly side: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Where an index is after the shift; null where it was taken out. */
export function shiftedIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  return index < at - count ? null : index + count;
}

/** Where a stretch is after the shift; null where all of it was taken out. */
export function shiftedStretch(from: number, to: number, shift: Shift): readonly [number, number] | null {
  const first = shiftedIndex(from, shift) ?? shift.at;
  const last = shiftedIndex(to, shift) ?? shift.at - 1;
  return first <= last ? [first, last] : null;
}

const TEXT_OR_REFERENCE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\$?\d{1,7})(?::(\$?[A-Z]{1,3})(\$?\d{1,7}))?(?![\p{L}\p{N}_.(!])/giu;

const bare = (part: string): string => part.replace('$', '');
const dollar = (part: string): string => (part.startsWith('$') ? '$' : '');

/** One part of a reference, a column or a row, from and to. */
function shiftedParts(from: string, to: string, shift: Shift): readonly [string, string] | null {
  const read = (part: string): number => (shift.side === 'row' ? Number(bare(part)) - 1 : columnNumber(bare(part)));
  const write = (part: string, index: number): string => dollar(part) + (shift.side === 'row' ? String(index + 1) : columnLetters(index));
  const stretch = shiftedStretch(read(from), read(to), shift);
  return stretch && [write(from, stretch[0]), write(to, stretch[1])];
}

function sheetOf(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
}

/** The formula of a cell on `home` as Excel leaves it after the shift; what it pointed to and is gone is `#REF!`. Whole rows and columns stay. */
export function shiftedReferences(formula: string, home: string, shift: Shift): string {
  return formula.replace(TEXT_OR_REFERENCE, (whole: string, prefix: string | undefined, column: string | undefined, row: string | undefined, toColumn?: string, toRow?: string) => {
    if (column === undefined || row === undefined) return whole;
    const sheet = prefix === undefined ? home : sheetOf(prefix);
    if (sheet.toLowerCase() !== shift.sheet.toLowerCase()) return whole;
    const [from, to] = shift.side === 'row' ? [row, toRow ?? row] : [column, toColumn ?? column];
    const parts = shiftedParts(from, to, shift);
    if (!parts) return `${prefix ?? ''}#REF!`;
    const [first, last] = parts;
    const one = shift.side === 'row' ? column + first : first + row;
    const other = shift.side === 'row' ? (toColumn ?? '') + last : last + (toRow ?? '');
    return `${prefix ?? ''}${one}${toColumn === undefined ? '' : `:${other}`}`;
  });
}
