import type { PerformanceTable, TableColumn } from '../../recognise/performance-table';
import { headerTiers } from './carried-header';
import type { CarriedColumn } from './carried-table';
import { shareOf, shareOfBoth, shareOfColumn, sumAcross } from './computed-figures';
import type { ShareBasis } from './share-basis';
import { countIn, shareBasis } from './share-basis';

/** Headings of figures measured each for itself: they make no sum. */
const RATE = /\b(rasio|kepadatan|rata\s*-?\s*rata|rerata|indeks|laju|pertumbuhan|harga satuan|persentase|persen)\b|\bper\s+(kapita|km|ha|hari|bulan|\d|orang)|%/i;

/** The columns of a rekap as they stand: counts that add up, row sums and percentages by formula, the rest as it is. */
export function rekapColumns(table: PerformanceTable): readonly CarriedColumn[] {
  return table.columns.map((column, from): CarriedColumn => {
    const header = headerTiers(column.header);
    if (column.role === 'jumlah-baris') return rowSum(table, from, header);
    if (column.role === 'persen') {
      const basis = shareBasis(table, from);
      return basis === null ? { kind: 'copy', from, header } : { kind: 'computed', from, header, look: 'ratio', compute: computation(basis) };
    }
    return isCount(column) ? { kind: 'figure', from, header } : { kind: 'copy', from, header };
  });
}

/** True for counts and amounts that may be added up. */
export const isCount = ({ role, unit, header }: TableColumn): boolean => role === 'jumlah' && unit !== '%' && !RATE.test(header);

/** Report columns are those of the source, so its indices serve for both. */
function computation(basis: ShareBasis) {
  switch (basis.kind) {
    case 'ratio':
      return shareOf(basis.part, basis.whole);
    case 'of-both':
      return shareOfBoth(basis.part, basis.other);
    case 'of-column':
      return shareOfColumn(basis.part);
  }
}

/** A sum of the counts to its left, unless most rows print something else. */
function rowSum(table: PerformanceTable, from: number, header: readonly string[]): CarriedColumn {
  const before = table.columns.findLastIndex(({ role }, at) => at < from && role === 'jumlah-baris');
  const counts = table.columns.flatMap((column, at) => (at > before && at < from && isCount(column) ? [at] : []));
  const judged = table.rows.filter((row) => row.kind === 'item' && countIn(row, from) !== null);
  const holds = judged.filter((row) => Math.abs(counts.reduce((sum, at) => sum + (countIn(row, at) ?? 0), 0) - countIn(row, from)!) < 0.5);
  if (counts.length < 2 || holds.length * 2 < judged.length) return { kind: 'figure', from, header };
  return { kind: 'computed', from, header, look: 'number', compute: sumAcross(counts) };
}
