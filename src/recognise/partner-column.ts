import { CUMULATIVE } from './column-meaning';
import type { ColumnRole, PerformanceTable, TableColumn } from './performance-table';
import { TIER_MARK } from './performance-table';
import { columnsInForce } from './superseded-columns';

/**
 * The column of another role that a column of results is worked out from: same year, same period where there is one. Of
 * several, the only one that stands under the same word (`Pagu › APBD`, `Realisasi › APBD`), else the nearest to its left.
 * Null when there is none, and where the nearest is the last of several periods in a row, of which it is but a part
 * (`s.d. TW II` is the whole so far).
 */
export function partnerColumn({ columns }: Pick<PerformanceTable, 'columns'>, index: number, role: ColumnRole): number | null {
  const { year, period } = columns[index]!;
  const sameYear = columnsInForce(columns, role).filter((at) => at !== index && columns[at]!.year === year);
  const samePeriod = sameYear.filter((at) => columns[at]!.period === period);
  const candidates = samePeriod.length > 0 ? samePeriod : sameYear;
  if (candidates.length === 1) return candidates[0]!;
  const alike = candidates.filter((at) => sharesLowestTier(columns[at]!, columns[index]!));
  if (alike.length === 1) return alike[0]!;
  const nearest = candidates.findLast((at) => at < index);
  if (nearest === undefined) return null;
  const isOneOfRow = samePeriod.length === 0 && candidates.includes(nearest - 1) && columns[nearest - 1]!.period !== columns[nearest]!.period && !CUMULATIVE.test(columns[nearest]!.header);
  return isOneOfRow ? null : nearest;
}

/** `Pagu › APBN` and `Realisasi › APBN`; what stands under one heading alone shares nothing. */
function sharesLowestTier(one: TableColumn, other: TableColumn): boolean {
  const [own, others] = [one.header.split(TIER_MARK), other.header.split(TIER_MARK)];
  return own.length > 1 && others.length > 1 && own.at(-1)!.toLowerCase() === others.at(-1)!.toLowerCase();
}
