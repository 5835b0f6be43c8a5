import type { Reading } from '../../domain/numeral/reading';
import { hidesDepths, holdsNoFigure } from '../../recognise/bare-headings';
import type { TableRow } from '../../recognise/performance-table';
import { oncePerTable } from '../once-per-table';

/** A row that says it is a sum, and the rows it is a sum of. */
export interface SumGroup {
  readonly sum: TableRow;
  readonly parts: readonly TableRow[];
  /** Other rows the sum may be meant of: with or without hidden rows, from the start of the table, the totals above it. */
  readonly otherParts: readonly (readonly TableRow[])[];
  /** The parts and the subtotals among them: what a sum gives that counts those twice. Empty where there are none. */
  readonly countedTwice: readonly TableRow[];
}

/**
 * Every sum of the table with its parts: a program with the kegiatan under it, the whole with its programs, a JUMLAH row
 * with the items above it (back to the JUMLAH before), and a grand total with the totals above it. A sum without parts
 * proves nothing and is left out.
 */
export const sumGroups = oncePerTable((table): readonly SumGroup[] => {
  const rows = table.rows.filter(({ kind }) => kind === 'item' || kind === 'subtotal' || kind === 'total' || kind === 'section');
  const groups: SumGroup[] = [];
  const openTotals: TableRow[] = [];
  let sinceTotal: TableRow[] = [];
  rows.forEach((row, index) => {
    if (row.kind === 'total') {
      const group = totalGroup(row, sinceTotal, openTotals, rows, index);
      if (group) groups.push(group);
      if (!sinceTotal.some(carriesFigures)) openTotals.length = 0;
      openTotals.push(row);
      sinceTotal = [];
      return;
    }
    sinceTotal.push(row);
    if (row.kind === 'subtotal' && row.level !== null) {
      const parts = partsBelow(rows, index, row.level);
      if (parts.length > 0) groups.push(withAlternatives(row, parts, [], []));
    }
  });
  return groups;
});

const carriesFigures = ({ kind }: TableRow): boolean => kind === 'item' || kind === 'subtotal';

/** The rows directly under one level of a programme tree, whatever levels the list leaves out. */
function partsBelow(rows: readonly TableRow[], index: number, level: number): readonly TableRow[] {
  const parts: TableRow[] = [];
  let highest = Infinity;
  for (let at = index + 1; at < rows.length; at += 1) {
    const row = rows[at]!;
    if (row.kind === 'total' || (row.level !== null && row.level <= level)) break;
    if (row.level === null || row.level > highest) continue;
    highest = row.level;
    parts.push(row);
  }
  return parts.flatMap((part) => figured(rows, part));
}

/** The row itself; a heading without a figure stands for the rows under it. */
function figured(rows: readonly TableRow[], row: TableRow): readonly TableRow[] {
  const isHeading = row.kind === 'subtotal' && row.level !== null && holdsNoFigure(row);
  const below = isHeading ? partsBelow(rows, rows.indexOf(row), row.level!) : [];
  return below.length > 0 ? below : [row];
}

/** How far up a total may reach past the totals before it; in longer lists that would cost the square of their length. */
const LONGEST_LOOK_BACK = 2_000;

function totalGroup(row: TableRow, since: readonly TableRow[], openTotals: readonly TableRow[], rows: readonly TableRow[], index: number): SumGroup | null {
  const own = topRows(since).flatMap((part) => figured(since, part));
  if (own.length > 0) {
    if (isDoubtful(row, own)) return null;
    const before = index <= LONGEST_LOOK_BACK ? rows.slice(0, index).filter(carriesFigures) : [];
    const lastSection = since.findLastIndex(({ kind }) => kind === 'section');
    const others = [
      ...(openTotals.length > 0 ? [[...openTotals, ...own], topRows(before)] : []),
      ...(lastSection > 0 ? [topRows(since.slice(lastSection))] : []),
      ...numberedParts(own),
    ];
    return withAlternatives(row, own, others, since.some(({ kind }) => kind === 'subtotal') ? since.filter(carriesFigures) : []);
  }
  if (openTotals.length > 0) {
    const all = index <= LONGEST_LOOK_BACK ? rows.slice(0, index).filter(({ kind }) => kind !== 'section') : [];
    return withAlternatives(row, [...openTotals], [topRows(all.filter(carriesFigures))], all);
  }
  const after = rows.slice(index + 1);
  const end = after.findIndex(({ kind }) => kind === 'total');
  if (end >= 0) return null;
  const below = topRows(after).flatMap((part) => figured(after, part));
  return below.length > 0 && !isDoubtful(row, below) ? withAlternatives(row, below, [], []) : null;
}

/** True where some of the parts may stand over others; a sum that holds in some cell, to the last digit, shows that none does. */
const isDoubtful = ({ readings }: TableRow, parts: readonly TableRow[]): boolean =>
  hidesDepths(parts) &&
  !readings.some((reading, index) => {
    if (reading?.kind !== 'number' || reading.quantity.value === 0) return false;
    const added = parts.reduce((total, part) => total + (partValue(part.readings[index]) ?? 0), 0);
    return Math.abs(added - reading.quantity.value) <= 1e-9 * Math.abs(added);
  });

/** The rows of the highest level there is below the whole; in a flat list, the items. */
function topRows(rows: readonly TableRow[]): readonly TableRow[] {
  const top = rows.reduce((level, row) => (carriesFigures(row) && row.level !== null && row.level > 0 ? Math.min(level, row.level) : level), Infinity);
  return rows.filter((row) => (top === Infinity ? row.kind === 'item' : carriesFigures(row) && row.level === top));
}

/** Where only some rows have a number (1, 2, ... over a, b, ...) or the numbers have tiers (1, 1.1), those of the first tier. */
function numberedParts(parts: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const numbered = parts.filter(({ nomor }) => nomor !== null);
  const first = numbered.filter(({ nomor }) => !/\d\s*\.\s*\d/.test(nomor!));
  const last = parts.filter(({ nomor }) => nomor === null);
  return [numbered, first, last].filter(({ length }) => length > 0 && length < parts.length);
}

function withAlternatives(sum: TableRow, parts: readonly TableRow[], others: readonly (readonly TableRow[])[], countedTwice: readonly TableRow[]): SumGroup {
  const shown = parts.filter(({ hidden }) => !hidden);
  const otherParts = shown.length > 0 && shown.length < parts.length ? [...others, shown] : others;
  return { sum, parts, otherParts: otherParts.filter(({ length }) => length > 0), countedTwice };
}

/** What a part contributes: a dash or an empty cell is nothing, one that cannot be read is unknown (null). */
export function partValue(reading: Reading | null | undefined): number | null {
  switch (reading?.kind) {
    case undefined:
    case 'missing':
      return 0;
    case 'number':
      return reading.quantity.value;
    default:
      return null;
  }
}
