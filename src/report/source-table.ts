import type { Message } from '../i18n/message';
import { indicatorKey } from '../recognise/indicator-name';
import type { ColumnRole, PerformanceTable, Period } from '../recognise/performance-table';
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
  /** Tables like it, as one for each sasaran, whose indicators it lacks: the report is made from one table. */
  readonly leftOut: readonly PerformanceTable[];
}

/**
 * The capaian table of the reporting year: the year in the settings, else the latest year any table with target and
 * realisasi speaks of; a table that names no year is taken to be of that year, and of a list with a row for each year the rows
 * of that year are taken. Among several: one with an indicator column, then one of the whole year, else of the part of it that
 * ends last, then one with sasaran, then one of a single year rather than a comparison, then the one with most indicators, then
 * the first in the workbook. Null when there is none.
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
  const best = bestRanked(ofYear, ({ table, group }) => rankOf(table, group));
  return best && { ...best, year, leftOut: ofYear.flatMap(({ table, group }) => (group.period === best.group.period && isPartBeside(best.table, table) ? [table] : [])) };
}

/** Whether two tables have the same columns and no indicator in common. */
function isPartBeside(one: PerformanceTable, other: PerformanceTable): boolean {
  const shape = ({ columns }: PerformanceTable): string => columns.map(({ role }) => role).join();
  const names = ({ rows }: PerformanceTable): readonly string[] => rows.flatMap(({ kind, label }) => (kind === 'item' && label !== null ? [indicatorKey(label)] : []));
  const own = new Set(names(one));
  return other !== one && shape(other) === shape(one) && names(other).length > 0 && !names(other).some((name) => own.has(name));
}

/** Figures of a whole year; of a part of it only where the table is about nothing else. */
function yearlyGroups({ groups }: PerformanceTable): readonly ComputableGroup[] {
  const computable = groups.filter(isComputable);
  return computable.length === 1 ? computable : computable.filter(({ period }) => period === null);
}

/** Higher is better, the first difference decides. */
function rankOf(table: PerformanceTable, { period }: ComputableGroup): readonly number[] {
  const has = (role: ColumnRole): number => (columnOfRole(table, role) === null ? 0 : 1);
  const indicators = table.rows.filter(({ kind }) => kind === 'item').length;
  return [has('indikator'), lastMonthOf(period), namesSasaran(table) ? 1 : 0, table.groups.filter(isComputable).length === 1 ? 1 : 0, indicators];
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

/** The month a part of the year ends with; the whole year goes before all. */
function lastMonthOf(period: Period | null): number {
  if (period === null) return 13;
  const months = { T: 3, S: 6, B: 1 } as const;
  return months[period[0] as keyof typeof months] * Number(period.replace(/\D/g, ''));
}
