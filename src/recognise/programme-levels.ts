import { holdsNoFigure } from './bare-headings';
import { nestedDepths } from './nested-numbers';
import type { TableRow } from './performance-table';
import { programLevel, startsNumbers } from './row-words';

/** A row of a programme list with what tells its depth besides its label. */
export interface ListedRow {
  readonly row: TableRow;
  /** Code or number as written: `1.02.01`, `II`, `a.`; '' where there is none. */
  readonly mark: string;
  /** Which of several name columns holds its label, 0 for the first; null where there is one. */
  readonly nameColumn: number | null;
}

/**
 * Depths of a programme list: 0 is the whole, then program, kegiatan and what is below. They come from the columns the
 * names stand in, from codes such as 1.02.01, from the words of the labels, or from a scheme of numbers (I, A, 1, a),
 * the first of these that orders the whole list. A list that none of them orders is flat.
 */
export function withLevels(listed: readonly ListedRow[]): readonly TableRow[] {
  const levelled = ordered(listed, (items) => {
    const marks = items.map(({ mark }) => mark);
    const labels = items.map(({ row }) => row.label!);
    return columnDepths(items) ?? codeDepths(marks) ?? programsAlike(labels, schemeDepths(marks)) ?? wordDepths(labels) ?? schemeDepths(marks) ?? belowWhole(marks);
  });
  return isLevelled(levelled) ? levelled : (byNestedNumbers(listed) ?? byNumberedRows(listed));
}

const isLevelled = (rows: readonly TableRow[]): boolean => rows.some(({ level, kind }) => level !== null && kind !== 'total');

/**
 * The depths where the same kind of number stands at several, as far down as its heading (`A, 1, B, I, 1, 2`). The figures
 * must bear them out, but where only headings without figures stand over others: there nothing could be counted twice.
 */
function byNestedNumbers(listed: readonly ListedRow[]): readonly TableRow[] | null {
  const levelled = ordered(listed, (items) => {
    const depths = nestedDepths(items.map(({ mark, row }) => ({ mark, holdsNoFigure: holdsNoFigure(row) })));
    return depths && ranked(depths);
  });
  const overNothing = levelled.every((row) => row.kind !== 'subtotal' || holdsNoFigure(row));
  return isLevelled(levelled) && (overNothing || addsUp(levelled, 'with-totals')) ? levelled : null;
}

/** The depths where all that is called a program stands as deep by them, under a heading of another name: `A Urusan, 1 Program`. */
function programsAlike(labels: readonly string[], depths: readonly number[] | null): readonly number[] | null {
  const ofPrograms = new Set(depths?.filter((_, index) => programLevel(labels[index]!) === 1));
  return depths !== null && ofPrograms.size === 1 && !ofPrograms.has(Math.min(...depths)) ? depths : null;
}

/** Numbered rows over rows without a number (`1 Belanja Langsung`, under it `Belanja Pegawai`), where the figures bear it out. */
function byNumberedRows(listed: readonly ListedRow[]): readonly TableRow[] {
  const levelled = ordered(listed, (items) => (items[0]?.mark ? ranked(items.map(({ mark }) => (mark === '' ? 2 : 1))) : null));
  return addsUp(levelled) ? levelled : listed.map(({ row }) => row);
}

/**
 * Depths of a list of counts: the numbers (A, 1, 2, B, 1) tell them, and the figures must bear them out, for a number may
 * have nothing to do with what is added up. A list that does not add up by its numbers is flat.
 */
export function withProvenLevels(listed: readonly ListedRow[]): readonly TableRow[] {
  const levelled = ordered(listed, (items) => {
    const marks = items.map(({ mark }) => mark);
    return codeDepths(marks) ?? schemeDepths(marks) ?? belowWhole(marks);
  });
  return addsUp(levelled) ? levelled : byNumberedRows(listed);
}

/** True where most figures of the rows over others are the sums of those right under them, in two cells or more. */
function addsUp(rows: readonly TableRow[], which: 'subtotals' | 'with-totals' = 'subtotals'): boolean {
  let holds = 0;
  let judged = 0;
  let sinceTotal = 0;
  rows.forEach((row, index) => {
    const parts = row.kind === 'subtotal' ? rowsRightUnder(rows, index) : row.kind === 'total' && which === 'with-totals' ? figuredRows(rows.slice(sinceTotal, index), 1) : [];
    if (row.kind === 'total') sinceTotal = index + 1;
    else if (row.kind !== 'subtotal') return;
    if (row.kind === 'total' && parts.length === 0) return;
    row.readings.forEach((reading, column) => {
      if (reading?.kind !== 'number' || reading.quantity.percent || reading.quantity.value === 0) return;
      const sum = parts.reduce((total, { readings }) => total + (readings[column]?.kind === 'number' ? readings[column].quantity.value : 0), 0);
      judged += 1;
      if (Math.abs(sum - reading.quantity.value) <= 1e-9 * Math.abs(sum)) holds += 1;
    });
  });
  return holds >= 2 && holds * 2 >= judged;
}

function rowsRightUnder(rows: readonly TableRow[], index: number): readonly TableRow[] {
  const { level } = rows[index]!;
  const after = rows.slice(index + 1);
  const end = after.findIndex((row) => row.kind === 'total' || (row.level !== null && row.level <= level!));
  return figuredRows(end < 0 ? after : after.slice(0, end), level! + 1);
}

/** The rows of one level; a heading without figures stands for those right under it. */
const figuredRows = (rows: readonly TableRow[], wanted: number): readonly TableRow[] =>
  rows.flatMap((row, index) => (row.level !== wanted ? [] : row.kind === 'subtotal' && holdsNoFigure(row) ? rowsRightUnder(rows, index) : [row]));

type ItemRow = ListedRow & { readonly index: number };

function ordered(listed: readonly ListedRow[], depthsOf: (items: readonly ItemRow[]) => readonly number[] | null): readonly TableRow[] {
  const rows = listed.map(({ row }) => row);
  const items = listed.flatMap((entry, index) => (entry.row.kind === 'item' && entry.row.label !== null ? [{ ...entry, index }] : []));
  const depths = depthsOf(items);
  if (!depths) return rows;
  const levelOf = new Map(items.map(({ index }, at) => [index, depths[at]!]));
  const levelled: TableRow[] = [];
  let below = -1;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index]!;
    const level = levelOf.get(index);
    if (row.kind === 'total') levelled.push({ ...row, level: 0 });
    else if (level === undefined) levelled.push(row);
    else {
      levelled.push({ ...row, kind: below > level ? 'subtotal' : 'item', level });
      below = level;
    }
    if (row.kind === 'total') below = -1;
  }
  return levelled.reverse();
}

/** Depths from 1; 0 for a first row that alone stands above all others. Null where every row stands as deep. */
function ranked(depths: readonly number[]): readonly number[] | null {
  const distinct = [...new Set(depths)].sort((a, b) => a - b);
  if (distinct.length < 2) return null;
  const whole = depths[0] === distinct[0] && depths.filter((depth) => depth === distinct[0]).length === 1 && distinct.length > 2;
  const rank = new Map(distinct.map((depth, index) => [depth, index + (whole ? 0 : 1)]));
  return depths.map((depth) => rank.get(depth)!);
}

function columnDepths(items: readonly { nameColumn: number | null }[]): readonly number[] | null {
  if (items.length === 0 || items.some(({ nameColumn }) => nameColumn === null)) return null;
  return ranked(items.map(({ nameColumn }) => nameColumn!));
}

const CODE = /^\d+(?:[.\s]\s*\d+)*\.?$/;

/** Depth by the parts of a code, where nearly every longer code goes on from one above it. */
function codeDepths(marks: readonly string[]): readonly number[] | null {
  const codes = marks.map((mark) => (CODE.test(mark) ? mark.replace(/[.\s]+/g, '.').replace(/\.$/, '') : null));
  if (codes.some((code) => code === null)) return null;
  const lengths = codes.map((code) => code!.split('.').length);
  const shortest = Math.min(...lengths);
  if (lengths.filter((length) => length > 1).length * 2 < lengths.length) return null;
  const seen = new Set<string>();
  let orphans = 0;
  for (const code of codes as string[]) {
    const parts = code.split('.');
    let hasParent = parts.length === shortest;
    for (let length = parts.length - 1; length >= shortest && !hasParent; length -= 1) hasParent = seen.has(parts.slice(0, length).join('.'));
    if (!hasParent) orphans += 1;
    seen.add(code);
  }
  return orphans * 10 > codes.length ? null : ranked(lengths);
}

/**
 * `Program ...` is 1 and what follows it is 2. `Kegiatan` and `Sub Kegiatan` are depths of their own only where each
 * program opens with one; elsewhere they are names like others. One row before the first program is the whole.
 */
function wordDepths(labels: readonly string[]): readonly number[] | null {
  const words = labels.map(programLevel);
  const first = words.indexOf(1);
  // What stands before the programmes but for the whole is no part of one: other numbers tell its depth.
  if (first > 1) return null;
  if (first < 0) return words.includes(2) && words[0] === 2 && words.includes(3) ? words.map((word) => (word === 2 ? 1 : 2)) : null;
  const openings = words.flatMap((word, index) => (word === 1 && index + 1 < words.length && words[index + 1] !== 1 ? [words[index + 1]!] : []));
  const byWords = openings.length > 0 && openings.filter((word) => word === 2).length * 5 >= openings.length * 4;
  const deepest = byWords ? (words.includes(3) ? 3 : 2) : 1;
  return words.map((word, index) => {
    if (index < first) return 0;
    if (word === 1) return 1;
    return byWords && word !== null ? word : deepest + 1;
  });
}

/** One row without a number before rows that all have one is the whole: `BELANJA DAERAH` over 1, 1.1, 1.2, 2 or over 1, 2, 3. */
function belowWhole([whole, ...marks]: readonly string[]): readonly number[] | null {
  if (whole !== '' || marks.length < 2) return null;
  const below = codeDepths(marks) ?? schemeDepths(marks);
  if (below) return [0, ...below.map((depth) => depth + (below.includes(0) ? 1 : 0))];
  return marks.every((mark, index) => schemeOf(mark, null) === 'number' && Number.parseInt(mark, 10) === index + 1) ? [0, ...marks.map(() => 1)] : null;
}

type Scheme = 'roman' | 'upper' | 'number' | 'lower' | 'bracket';

function schemeOf(mark: string, before: string | null): Scheme | null {
  const plain = mark.replace(/[.()\s]+$/, '').replace(/^\(/, '');
  if (/^\d{1,3}$/.test(plain)) return /\)$/.test(mark) ? 'bracket' : 'number';
  if (/^[A-Z]$/.test(plain) && before !== null && plain.charCodeAt(0) === before.charCodeAt(0) + 1 && /^[A-Z]$/.test(before)) return 'upper';
  if (/^[IVX]{1,5}$/.test(plain)) return 'roman';
  if (/^[A-Z]$/.test(plain)) return 'upper';
  return /^[a-z]$/.test(plain) ? 'lower' : null;
}

/** Depth by kinds of numbers in the order they first appear, where every row has one and each deeper kind starts anew at its first. */
function schemeDepths(marks: readonly string[]): readonly number[] | null {
  const depthOf = new Map<Scheme, number>();
  const lastUpper: { mark: string | null } = { mark: null };
  const depths: number[] = [];
  let previous = -1;
  for (const mark of marks) {
    const scheme = schemeOf(mark, lastUpper.mark);
    if (scheme === null) return null;
    if (scheme === 'upper') lastUpper.mark = mark.replace(/[.()\s]+$/, '');
    const depth = depthOf.get(scheme) ?? depthOf.size;
    depthOf.set(scheme, depth);
    if (depth > previous + 1) return null;
    if (depth > previous && !startsNumbers(mark)) return null;
    depths.push(depth);
    previous = depth;
  }
  return ranked(depths);
}
