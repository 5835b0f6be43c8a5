import type { PerformanceTable } from '../../recognise/performance-table';
import type { ReportInput } from '../layout';
import type { PlannerTable } from '../planner-tables';
import { plannerTables } from '../planner-tables';
import { findReportSource } from '../source-table';

/** The planner's tables that `serves` takes, in the order of the workbook. */
export const servingTables = (input: ReportInput, serves: (table: PerformanceTable) => boolean): readonly PlannerTable[] =>
  plannerTables(input).filter(({ table }) => serves(table));

/** The year of the report: the one chosen, else that of its capaian table, else null. */
export const reportYear = (input: ReportInput): number | null => input.settings.report.year ?? findReportSource(input)?.year ?? null;
