import { hidesDepths } from '../../recognise/bare-headings';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';

/** For each row of the table that is a sum, the rows it is the sum of; sub-totals are not added to their own items. */
export function summedRows({ rows, columns }: PerformanceTable): ReadonlyMap<TableRow, readonly TableRow[]> {
  const sums = new Map<TableRow, readonly TableRow[]>();
  let openTotals: TableRow[] = [];
  let since: TableRow[] = [];
  rows.forEach((row, index) => {
    if (row.kind === 'total') {
      const own = topRows(since);
      const below = topRows(rows.slice(index + 1));
      if (own.length === 0 && openTotals.length === 0) sums.set(row, rows.slice(index + 1).some(({ kind }) => kind === 'total') || isDoubtful(row, below, columns.length) ? [] : below);
      else if (own.length === 0) sums.set(row, openTotals);
      else if (fits(row, own, columns.length)) sums.set(row, own);
      else if (fits(row, [...openTotals, ...own], columns.length)) sums.set(row, [...openTotals, ...own]);
      else sums.set(row, isDoubtful(row, own, columns.length) ? [] : own);
      openTotals = own.length === 0 ? [row] : [...openTotals, row];
      since = [];
      return;
    }
    since.push(row);
    if (row.kind === 'subtotal' && row.level !== null) sums.set(row, rowsUnder(rows.slice(index + 1), row.level));
  });
  return sums;
}

/** The rows that make the whole of a table without a JUMLAH: the highest level there is, in a flat list the items. */
export function topRows(rows: readonly TableRow[]): readonly TableRow[] {
  const figures = rows.filter(({ kind }) => kind === 'item' || kind === 'subtotal');
  const top = Math.min(...figures.flatMap(({ level }) => (level !== null && level > 0 ? [level] : [])));
  return figures.filter(({ level, kind }) => (top === Infinity ? kind === 'item' : level === top));
}

/** The rows directly under one level of a programme tree, whatever levels the list leaves out. */
function rowsUnder(below: readonly TableRow[], level: number): readonly TableRow[] {
  const end = below.findIndex((row) => row.kind === 'total' || (row.level !== null && row.level <= level));
  let highest = Infinity;
  return (end < 0 ? below : below.slice(0, end)).filter((row) => {
    if (row.level === null || row.level > highest) return false;
    highest = row.level;
    return true;
  });
}

/** True where some of the rows may stand over others, and do not give the printed sum: then that stands. */
const isDoubtful = (sum: TableRow, parts: readonly TableRow[], width: number): boolean => hidesDepths(parts) && !fits(sum, parts, width);

/** True where the rows give the printed sum in some column, to half its last place. */
function fits(sum: TableRow, parts: readonly TableRow[], width: number): boolean {
  return Array.from({ length: width }, (_, index) => index).some((index) => {
    const printed = sum.readings[index];
    if (printed?.kind !== 'number' || printed.quantity.percent || printed.quantity.value === 0) return false;
    const added = parts.reduce((total, { readings }) => total + (readings[index]?.kind === 'number' ? readings[index].quantity.value : 0), 0);
    return Math.abs(added - printed.quantity.value) <= 0.5 * 10 ** -printed.quantity.decimals + 1e-9 * Math.abs(added);
  });
}
