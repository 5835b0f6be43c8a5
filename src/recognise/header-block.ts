import { areClasses } from './class-limits';
import { isYearNumber, lookOfCell } from './column-contents';
import { qualifiesHeader } from './column-meaning';
import type { HeaderWord } from './header-vocabulary';
import { headerWord } from './header-vocabulary';
import { isNumbering } from './row-words';
import { periodInText } from './period-in-text';
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
  /** Rows inside the header that only number the columns. */
  readonly numberings: readonly number[];
  /** False where none of its words tells a performance table, so only the rows under it can say what it is. */
  readonly telling: boolean;
}

/** The columns a header is looked for in. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** Words that alone make a row worth looking at; `nomor` or `satuan` occur in every list. */
const TELLING: ReadonlySet<HeaderWord> = new Set([
  'indikator', 'target', 'realisasi', 'capaian', 'pagu', 'realisasi-anggaran', 'serapan', 'sisa', 'rentang', 'kategori', 'sasaran', 'program', 'rata-rata',
  'baseline', 'target-akhir',
]);

const DEEPEST_HEADER = 6;
const LONGEST_HEADER_TEXT = 250;
const LONGEST_PERIOD = 12;
const isYear = (text: string): boolean => /^(tahun\s*)?(19|20)\d{2}$/i.test(text);

/**
 * Whether the row can be the top of a header. `telling`: at least two known header words, one of them telling, and no
 * cell that speaks at length or holds a plain number other than a year. `possible`: two short texts and no number.
 */
function startsHeader(grid: SheetGrid, row: number, { left, right }: ColumnSpan): 'telling' | 'possible' | 'no' {
  // Most rows of a sheet are data, and a number tells so before any word is read.
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (typeof cell?.value === 'number' && !isYearNumber(cell.value, cell.format)) return 'no';
  }
  const words = new Set<HeaderWord>();
  let wordCells = 0;
  let years = 0;
  let shortTexts = 0;
  let strangers = 0;
  let classes = 0;
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (!cell) continue;
    if (typeof cell.value === 'number') {
      years += 1;
      continue;
    }
    const text = grid.text(row, column);
    if (text === '') continue;
    if (isYear(text)) {
      years += 1;
      continue;
    }
    const word = headerWord(text);
    if (word) {
      words.add(word);
      wordCells += 1;
      continue;
    }
    const look = lookOfCell(grid, row, column);
    if (look === 'figure' && namesClasses(grid, row, { left, right })) {
      classes += 1;
      continue;
    }
    if (text.length > LONGEST_HEADER_TEXT || look !== 'word') return 'no';
    shortTexts += 1;
    // The months of a year are no strangers, however few other words stand beside them.
    if (text.length > LONGEST_PERIOD || periodInText(text) === null) strangers += 1;
  }
  let telling = false;
  for (const word of words) telling ||= TELLING.has(word);
  if (telling && wordCells + years >= 2 && strangers <= wordCells + years) return 'telling';
  if (classes > 0 && wordCells < 2) return 'no';
  return wordCells + years + shortTexts >= 2 && wordCells + shortTexts >= 1 ? 'possible' : 'no';
}

/** Numbers that count up by one over their columns: codes under a group, or (1)(2)(3). */
export function countsColumns(grid: SheetGrid, row: number, { left, right }: ColumnSpan): boolean {
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) if (grid.cell(row, column)) texts.push(grid.text(row, column));
  return isNumbering(texts);
}

/** True when the row holds a figure of the table: a number that is no year, counts no columns and is no limit of a class. */
function holdsData(grid: SheetGrid, row: number, span: ColumnSpan): boolean {
  for (let column = span.left; column <= span.right; column += 1) {
    if (lookOfCell(grid, row, column) === 'figure') return !countsColumns(grid, row, span) && !namesClasses(grid, row, span);
  }
  return false;
}

/** True when what looks like figures in the row are the classes its columns count: `0-5 | 6-18 | 60+`. */
function namesClasses(grid: SheetGrid, row: number, { left, right }: ColumnSpan): boolean {
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) {
    if (lookOfCell(grid, row, column) !== 'figure') continue;
    if (typeof grid.cell(row, column)!.value !== 'string') return false;
    texts.push(grid.text(row, column));
  }
  return areClasses(texts);
}

/** Words that begin the name of a section as well as a header: `Sasaran 1: ...`, `Program Rehabilitasi Sosial`. */
const NAMES_SECTION: ReadonlySet<HeaderWord> = new Set(['sasaran', 'tujuan', 'program', 'uraian', 'indikator', 'kategori']);

/** True when a cell of the row speaks of all that is under the header: merged across columns named above it, or the only one of the row. */
function opensSection(grid: SheetGrid, row: number, top: number, span: ColumnSpan): boolean {
  const filled: number[] = [];
  let narrows = false;
  for (let column = span.left; column <= span.right; column += 1) {
    const merge = grid.merge(row, column);
    if (merge && merge.top < row) continue;
    const text = grid.text(row, column);
    if (text === '') continue;
    if (isYear(text) || qualifiesHeader(text)) {
      narrows = true;
      continue;
    }
    filled.push(column);
    if (merge && merge.right > merge.left && namedColumns(grid, row, top, merge) > 1) return true;
    column = Math.max(column, merge?.right ?? column);
  }
  const [only] = filled;
  // `Program/` over `Kegiatan` is one name, and beside it `(Rp)` or a year is of the header.
  if (only === undefined || narrows || filled.length > 1 || /[/&-]\s*$/.test(grid.text(row - 1, only))) return false;
  const word = headerWord(grid.text(row, only));
  return word !== null && NAMES_SECTION.has(word) && !underGroup(grid, row, only, top, span);
}

/** How many cells of one header row above stand over these columns, at most. */
function namedColumns(grid: SheetGrid, row: number, top: number, { left, right }: ColumnSpan): number {
  let most = 0;
  for (let above = top; above < row; above += 1) {
    let named = 0;
    for (let column = left; column <= right; column += 1) {
      const merge = grid.merge(above, column);
      if (grid.text(above, column) !== '' && (merge === null || merge.left === column || column === left)) named += 1;
    }
    most = Math.max(most, named);
  }
  return most;
}

/** True when the row goes on with the header above it: every filled cell is a header word, a year or a qualifier, or stands under a group. */
function continuesHeader(grid: SheetGrid, row: number, top: number, span: ColumnSpan): boolean {
  if (opensSection(grid, row, top, span)) return false;
  let filled = 0;
  let known = 0;
  let grouped = 0;
  let texts = 0;
  const classes = namesClasses(grid, row, span);
  for (let column = span.left; column <= span.right; column += 1) {
    const merge = grid.merge(row, column);
    if (merge && merge.top < row && merge.top >= top) continue;
    const text = grid.text(row, column);
    if (text === '') continue;
    filled += 1;
    const look = lookOfCell(grid, row, column);
    if (headerWord(text) || isYear(text) || qualifiesHeader(text)) known += 1;
    else if (look === 'figure' && typeof grid.cell(row, column)?.value === 'number' && grid.cell(row, column)!.value as number > 60) return false;
    else if ((look === 'word' && text.length <= LONGEST_HEADER_TEXT) || (look === 'figure' && classes)) texts += 1;
    if (underGroup(grid, row, column, top, span)) grouped += 1;
  }
  if (filled === 0) return false;
  if (known === filled) return true;
  if (grouped !== filled) return false;
  return known + texts === filled || (filled > 2 && countsColumns(grid, row, span));
}

/** The cell above spans several columns, by a merge or by the blanks to its right, and the row's first header column is not filled. */
function underGroup(grid: SheetGrid, row: number, column: number, top: number, span: ColumnSpan): boolean {
  for (let above = row - 1; above >= top; above -= 1) {
    const merge = grid.merge(above, column);
    if (merge) return merge.right > merge.left && merge.bottom < row;
    const text = grid.text(above, column);
    if (text !== '') return column < span.right && grid.text(above, column + 1) === '' && grid.text(row, column + 1) !== '';
    if (column > span.left) {
      let before = column - 1;
      while (before > span.left && grid.text(above, before) === '') before -= 1;
      if (grid.text(above, before) !== '' && grid.text(row, before) !== '') return true;
    }
  }
  return false;
}

/** A vertical merge of a header cell reaches the header's last row even where the tiers below say nothing we know. */
function mergedBottom(grid: SheetGrid, row: number, span: ColumnSpan): number {
  let bottom = row;
  for (let column = span.left; column <= span.right; column += 1) {
    const merge = grid.merge(row, column);
    if (merge && merge.top === row) bottom = Math.max(bottom, Math.min(merge.bottom, row + DEEPEST_HEADER - 1));
  }
  for (let tier = row + 1; tier <= bottom; tier += 1) if (holdsData(grid, tier, span)) return tier - 1;
  return bottom;
}

function columnPath(grid: SheetGrid, tiers: readonly number[], left: number, column: number): string[] {
  const bottom = tiers.at(-1)!;
  const path: string[] = [];
  for (const row of tiers) {
    let text = grid.text(row, column);
    if (text === '' && row < bottom && saysBelow(grid, tiers, row, column)) text = groupTextFromLeft(grid, tiers, row, left, column);
    if (text !== '' && path.at(-1) !== text) path.push(text);
  }
  return path;
}

function saysBelow(grid: SheetGrid, tiers: readonly number[], row: number, column: number): boolean {
  return tiers.some((tier) => tier > row && grid.text(tier, column) !== '');
}

/**
 * An un-merged group header stands over its first column only; the columns to its right belong to it until the next, or
 * until a group above it ends.
 */
function groupTextFromLeft(grid: SheetGrid, tiers: readonly number[], row: number, left: number, column: number): string {
  const bottom = tiers.at(-1)!;
  for (let before = column - 1; before >= left; before -= 1) {
    if (tiers.some((tier) => tier < row && grid.cell(tier, before + 1) !== undefined && grid.text(tier, before + 1) !== '')) return '';
    const text = grid.text(row, before);
    if (text === '') continue;
    const spansDown = !saysBelow(grid, tiers, row, before) || grid.merge(row, before)?.bottom === bottom;
    return spansDown ? '' : text;
  }
  return '';
}

/** The header that starts on this row, or null. */
export function headerBlockAt(grid: SheetGrid, row: number, span: ColumnSpan = { left: 0, right: grid.columnCount - 1 }): HeaderBlock | null {
  const start = startsHeader(grid, row, span);
  if (start === 'no') return null;
  let bottom = mergedBottom(grid, row, span);
  const numberings: number[] = [];
  for (;;) {
    if (bottom - row + 1 >= DEEPEST_HEADER) break;
    if (continuesHeader(grid, bottom + 1, row, span)) bottom += 1;
    else if (countsColumns(grid, bottom + 1, span) && onlyQualifies(grid, bottom + 2, span)) {
      numberings.push(bottom + 1);
      bottom += 2;
    } else break;
  }
  const tiers: number[] = [];
  for (let tier = row; tier <= bottom; tier += 1) if (!numberings.includes(tier)) tiers.push(tier);
  let { left, right } = span;
  const columnFilled = (column: number): boolean => tiers.some((tier) => grid.text(tier, column) !== '');
  while (left < right && !columnFilled(left)) left += 1;
  while (right > left && !columnFilled(right)) right -= 1;
  const paths: string[][] = [];
  for (let column = left; column <= right; column += 1) paths.push(columnPath(grid, tiers, left, column));
  return { top: row, bottom, left, right, paths, numberings, telling: start === 'telling' || tellsByTiers(paths) };
}

/** A telling word over several tiers of years, periods or words we know, with few strangers beside it. */
function tellsByTiers(paths: readonly (readonly string[])[]): boolean {
  let known = 0;
  let strangers = 0;
  let telling = false;
  for (const path of paths) {
    if (path.length === 0) continue;
    const words = path.map(headerWord);
    const tells = path.length > 1 && words.some((word) => word !== null && TELLING.has(word));
    telling ||= tells;
    if (tells || words.at(-1) !== null) known += 1;
    else strangers += 1;
  }
  return telling && known >= 2 && strangers <= known;
}

/** K and Rp under the numbered columns of an evaluation form. */
function onlyQualifies(grid: SheetGrid, row: number, { left, right }: ColumnSpan): boolean {
  let filled = 0;
  for (let column = left; column <= right; column += 1) {
    if (!grid.cell(row, column)) continue;
    const text = grid.text(row, column);
    if (text === '') continue;
    if (!qualifiesHeader(text)) return false;
    filled += 1;
  }
  return filled > 1;
}

/** The header without what a group says over a column that holds nothing: a spacer takes no part in the group. */
export function withoutSpacers(grid: SheetGrid, header: HeaderBlock, isEmpty: (column: number) => boolean): HeaderBlock {
  const ownText = (column: number): boolean => {
    for (let row = header.top; row <= header.bottom; row += 1) if (grid.cell(row, column) && grid.text(row, column) !== '') return true;
    return false;
  };
  const paths = header.paths.map((path, index) => (path.length > 0 && !ownText(header.left + index) && isEmpty(header.left + index) ? [] : path));
  return { ...header, paths };
}

/** True when the second header stands over the same columns and says the same over most, but not over all of them. */
export function resemblesHeader(first: HeaderBlock, second: HeaderBlock): boolean {
  if (!first.telling || second.left !== first.left || second.right > first.right || second.bottom - second.top !== first.bottom - first.top) return false;
  const same = second.paths.filter((path, index) => plain(path) === plain(first.paths[index]!)).length;
  return same * 2 > second.paths.length;
}

/** True when both headers say the same over every column: the second one only repeats the first after a page break. */
export function repeatsHeader(first: HeaderBlock, second: HeaderBlock): boolean {
  if (second.left < first.left || second.right > first.right) return false;
  return first.paths.every((path, index) => {
    if (path.length === 0) return true;
    const other = second.paths[index + first.left - second.left] ?? [];
    const words = [path, other].map((tiers) => headerWord(tiers.at(-1) ?? ''));
    if (words[0] === null && words[1] === null && !first.telling) return plain(path) === plain(other);
    return words[0] === words[1] && yearOf(path) === yearOf(other);
  });
}

const plain = (path: readonly string[]): string => path.join(' ').toLowerCase().replace(/\s+/g, ' ');

function yearOf(path: readonly string[]): number | null {
  const years = yearsInText(path.join(' '));
  return years.length === 1 ? years[0]! : null;
}
