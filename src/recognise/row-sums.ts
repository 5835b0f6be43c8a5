import type { TableColumn } from './performance-table';
import { TIER_MARK } from './performance-table';

const groupOf = ({ header }: TableColumn): string | null => (header.includes(TIER_MARK) ? header.slice(0, header.indexOf(TIER_MARK)) : null);

/**
 * The columns a `jumlah-baris` column is the sum of, as indices: the counts of its own group (`PNS › L`, `PNS › P`), or for
 * one over the whole row the sums of the groups to its left with the counts that belong to none.
 */
export function rowSumParts(columns: readonly TableColumn[], sum: number): readonly number[] {
  const group = groupOf(columns[sum]!);
  const left = columns.flatMap((column, index) => (index < sum && (column.role === 'jumlah' || column.role === 'jumlah-baris') ? [{ column, index }] : []));
  const indices = (parts: readonly { index: number }[]): readonly number[] => parts.map(({ index }) => index);
  const own = left.filter(({ column }) => column.role === 'jumlah' && groupOf(column) === group);
  if (group !== null && own.length > 1) return indices(own);
  const summed = new Set(left.flatMap(({ column }) => (column.role === 'jumlah-baris' ? [groupOf(column)] : [])));
  return indices(left.filter(({ column }) => column.role === 'jumlah-baris' || !summed.has(groupOf(column))));
}
