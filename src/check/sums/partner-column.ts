import type { ColumnRole, PerformanceTable } from '../../recognise/performance-table';

/**
 * The column of another role that a column of results is worked out from: same year, same period where there is one,
 * and the nearest to its left where there are several. Null when there is none.
 */
export function partnerColumn(table: PerformanceTable, index: number, role: ColumnRole): number | null {
  const { year, period } = table.columns[index]!;
  const sameYear = table.columns.flatMap((other, at) => (other.role === role && other.year === year && !other.superseded ? [at] : []));
  const samePeriod = sameYear.filter((at) => table.columns[at]!.period === period);
  const candidates = samePeriod.length > 0 ? samePeriod : sameYear;
  return candidates.length === 1 ? candidates[0]! : (candidates.findLast((at) => at < index) ?? null);
}
