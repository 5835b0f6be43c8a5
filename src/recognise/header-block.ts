import type { HeaderWord } from './header-vocabulary';
import { headerWord } from './header-vocabulary';
import type { SheetGrid } from './sheet-grid';
import { yearsInText } from './years-in-text';

/** The header of one table: its rows, and for each column the texts from the top tier down. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** By column from `left`: tiers top to bottom, blanks left out. */
  readonly paths: readonly (readonly string[])[];
}

/** Words that alone make a row worth looking at; `nomor` or `satuan` occur in every list. */
const TELLING: ReadonlySet<HeaderWord> = new Set([
  'indikator', 'target', 'realisasi', 'capaian', 'pagu', 'serapan', 'sisa', 'rentang', 'kategori', 'sasaran', 'program',
]);

const DEEPEST_HEADER = 4;
const isYear = (text: string): boolean => /^(tahun\s*)?(19|20)\d{2}$/i.test(text);

/**
 * True when the row can be the top of a header: at least two known header words, one of them telling, and no cell that
 * speaks at length or holds a plain number other than a year.
 */
function startsHeader(grid: SheetGrid, row: number): boolean {
  const words = new Set<HeaderWord>();
  let wordCells = 0;
  let years = 0;
  let strangers = 0;
  for (let column = 0; column < grid.columnCount; column += 1) {
    const cell = grid.cell(row, column);
    if (!cell) continue;
    const text = grid.text(row, column);
    if (isYear(text)) {
      years += 1;
      continue;
    }
    if (typeof cell.value === 'number') return false;
    const word = headerWord(text);
    if (word) {
      words.add(word);
      wordCells += 1;
    } else if (text !== '') strangers += 1;
  }
  const telling = [...words].some((word) => TELLING.has(word));
  return telling && wordCells + years >= 2 && strangers <= wordCells + years;
}

/** True when the row goes on with the header above it: every filled cell is a header word or a year, none is data. */
function continuesHeader(grid: SheetGrid, row: number, top: number): boolean {
  let filled = 0;
  for (let column = 0; column < grid.columnCount; column += 1) {
    const merge = grid.merge(row, column);
    if (merge && merge.top < row && merge.top >= top) continue;
    const text = grid.text(row, column);
    if (text === '') continue;
    if (!headerWord(text) && !isYear(text)) return false;
    filled += 1;
  }
  return filled > 0;
}

/** A vertical merge of a header cell reaches the header's last row even where the tiers below say nothing we know. */
function mergedBottom(grid: SheetGrid, row: number): number {
  let bottom = row;
  for (let column = 0; column < grid.columnCount; column += 1) {
    const merge = grid.merge(row, column);
    if (merge && merge.top === row) bottom = Math.max(bottom, Math.min(merge.bottom, row + DEEPEST_HEADER - 1));
  }
  return bottom;
}

function columnPath(grid: SheetGrid, top: number, bottom: number, left: number, column: number): string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    let text = grid.text(row, column);
    if (text === '' && row < bottom && grid.text(bottom, column) !== '') text = groupTextFromLeft(grid, row, bottom, left, column);
    if (text !== '' && path.at(-1) !== text) path.push(text);
  }
  return path;
}

/** An un-merged group header stands over its first column only; the columns to its right belong to it until the next. */
function groupTextFromLeft(grid: SheetGrid, row: number, bottom: number, left: number, column: number): string {
  for (let before = column - 1; before >= left; before -= 1) {
    const text = grid.text(row, before);
    if (text === '') continue;
    const spansDown = grid.text(bottom, before) === '' || grid.merge(row, before)?.bottom === bottom;
    return spansDown ? '' : text;
  }
  return '';
}

/** The header that starts on this row, or null. */
export function headerBlockAt(grid: SheetGrid, row: number): HeaderBlock | null {
  if (!startsHeader(grid, row)) return null;
  let bottom = mergedBottom(grid, row);
  while (bottom - row + 1 < DEEPEST_HEADER && continuesHeader(grid, bottom + 1, row)) bottom += 1;
  let left = 0;
  let right = grid.columnCount - 1;
  const columnFilled = (column: number): boolean => {
    for (let tier = row; tier <= bottom; tier += 1) if (grid.text(tier, column) !== '') return true;
    return false;
  };
  while (left < right && !columnFilled(left)) left += 1;
  while (right > left && !columnFilled(right)) right -= 1;
  const paths: string[][] = [];
  for (let column = left; column <= right; column += 1) paths.push(columnPath(grid, row, bottom, left, column));
  return { top: row, bottom, left, right, paths };
}

/** True when both headers say the same over every column: the second one only repeats the first after a page break. */
export function repeatsHeader(first: HeaderBlock, second: HeaderBlock): boolean {
  if (second.left < first.left || second.right > first.right) return false;
  return first.paths.every((path, index) => {
    const other = second.paths[index + first.left - second.left] ?? [];
    return headerWord(path.at(-1) ?? '') === headerWord(other.at(-1) ?? '') && yearOf(path) === yearOf(other);
  });
}

function yearOf(path: readonly string[]): number | null {
  const years = yearsInText(path.join(' '));
  return years.length === 1 ? years[0]! : null;
}
