import type { Message } from '../i18n/message';
import type { ColumnRole, PerformanceTable } from '../recognise/performance-table';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { LayoutSources, ReportInput } from './layout';
import { bestRanked, columnOfRole, namesSasaran, plannerTables, tableOfYear, yearsOfRows } from './planner-tables';
import type { ComputableGroup } from './row-capaian';
import { isComputable } from './row-capaian';

/** The table, and the year of it, that the yearly report sheets are made from. */
export interface ReportSource {
  readonly sheet: SheetSnapshot;
  readonly table: PerformanceTable;
  readonly group: ComputableGroup;
  /** Null where neither the table nor the settings name one. */
  readonly year: number | null;
}

/**
 * The capaian table of the reporting year: the year in the settings, else the latest year any table with target and
 * realisasi speaks of; a table that names no year is taken to be of that year, and of a list with a row for each year the rows
 * of that year are taken. Among several: one with an indicator
 * column, then one with sasaran, then one of a single year rather than a comparison, then the one with most indicators,
 * then the first in the workbook. Null when there is none.
 */
export function findReportSource(input: ReportInput): ReportSource | null {
  const candidates = plannerTables(input).flatMap(({ sheet, table }) =>
    table.kind === 'capaian' ? yearlyGroups(table).map((group) => ({ sheet, table, group })) : [],
  );
  const years = candidates.flatMap(({ table, group }) => (group.year === null ? yearsOfRows(table) : [group.year]));
  const year = input.settings.report.year ?? (years.length > 0 ? Math.max(...years) : null);
  const ofYear = candidates.flatMap(({ sheet, table, group }) => {
    const own = tableOfYear(table, year);
    return own !== null && (group.year === null || group.year === year) ? [{ sheet, table: own, group }] : [];
  });
  const best = bestRanked(ofYear, ({ table }) => rankOf(table));
  return best && { ...best, year };
}

/** Figures of a whole year; of a part of it only where the table is about nothing else. */
function yearlyGroups({ groups }: PerformanceTable): readonly ComputableGroup[] {
  const computable = groups.filter(isComputable);
  return computable.length === 1 ? computable : computable.filter(({ period }) => period === null);
}

/** Higher is better, the first difference decides. */
function rankOf(table: PerformanceTable): readonly number[] {
  const has = (role: ColumnRole): number => (columnOfRole(table, role) === null ? 0 : 1);
  const indicators = table.rows.filter(({ kind }) => kind === 'item').length;
  return [has('indikator'), namesSasaran(table) ? 1 : 0, table.groups.filter(isComputable).length === 1 ? 1 : 0, indicators];
}

/** What the yearly sheets have to go by, and what to say when that is nothing. */
export function reportSources(input: ReportInput): LayoutSources {
  const source = findReportSource(input);
  if (source) return { tables: [source.table], missing: [] };
  const { year } = input.settings.report;
  const missing: Message = year === null ? { key: 'layout.missing.capaian' } : { key: 'layout.missing.capaian-of-year', params: { year } };
  return { tables: [], missing: [missing] };
}

/** The source of a layout that lacks nothing. */
export function requireReportSource(input: ReportInput): ReportSource {
  const source = findReportSource(input);
  if (!source) throw new Error('planned without a source table');
  return source;
}
