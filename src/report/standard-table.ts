import type { PerformanceTable } from '../recognise/performance-table';
import type { ReportInput } from './layout';
import type { PlannerTable } from './planner-tables';
import { bestRanked, columnOfRole, plannerTables } from './planner-tables';
import type { PrintedSource } from './printed-figure';
import type { SourceRow } from './source-rows';
import { figureOf, itemRows, nameOf } from './source-rows';
import { sourceFigures } from './source-figures';
import { findReportSource } from './source-table';

/** The figures of one indicator beside its national standard, each from whatever table has it. */
export interface StandardFigures {
  readonly target: PrintedSource | null;
  readonly realisasi: PrintedSource | null;
  readonly standar: PrintedSource | null;
  /** The capaian its own table prints. */
  readonly printed: PrintedSource | null;
}

/** The indicators of the table that has a column for the national standard. */
export interface StandardTable {
  readonly year: number | null;
  /** The table with the standard, the parts it goes on in, and the capaian table that has what these lack. */
  readonly tables: readonly PerformanceTable[];
  readonly items: readonly SourceRow[];
  figures(item: SourceRow): StandardFigures;
}

/** The table of the year with a column for the national standard and most indicators; null where there is none. */
export function findStandardTable(input: ReportInput): StandardTable | null {
  const tables = plannerTables(input);
  const main = findReportSource(input);
  const year = input.settings.report.year ?? main?.year ?? null;
  const candidates = tables.filter(({ table }) => standardColumn(table) !== null && speaksOf(table) && (table.year === null || year === null || table.year === year));
  const best = bestRanked(candidates, ({ table }) => [itemsOf(table)]);
  if (!best) return null;
  const parts = withContinuations(best, tables);
  const column = best.table.columns[standardColumn(best.table)!]!.column;
  const ofYear = main ? sourceFigures(main) : null;
  return {
    year: year ?? best.table.year,
    tables: [...parts.map(({ table }) => table), ...(main && !parts.some(({ table }) => table === main.table) ? [main.table] : [])],
    items: parts.flatMap(itemRows),
    figures(item) {
      const group = item.table.groups.find((each) => each.period === null && (year === null || each.year === null || each.year === year)) ?? null;
      const known = ofYear?.(nameOf(item), item.row.sasaran) ?? null;
      const standar = item.table.columns.findIndex((each) => each.column === column);
      return {
        target: figureOf(item, group?.target ?? null) ?? known?.target ?? null,
        realisasi: figureOf(item, group?.realisasi ?? null) ?? known?.realisasi ?? null,
        standar: standar < 0 ? null : figureOf(item, standar),
        printed: figureOf(item, group?.capaian ?? null),
      };
    },
  };
}

const standardColumn = (table: PerformanceTable): number | null => columnOfRole(table, 'standar-nasional');

const speaksOf = (table: PerformanceTable): boolean => columnOfRole(table, 'indikator') !== null || table.subject !== null;

const itemsOf = ({ rows }: PerformanceTable): number => rows.filter(({ kind }) => kind === 'item').length;

/** The table and those it goes on in below, as after a page break: on the very next row, over the same columns. */
export function withContinuations(first: PlannerTable, tables: readonly PlannerTable[]): readonly PlannerTable[] {
  const parts = [first];
  for (;;) {
    const { sheet, area } = parts.at(-1)!.table;
    const next = tables.find(({ table }) => table.sheet === sheet && table.area.top === area.bottom + 1 && table.area.left === area.left && table.area.right === area.right);
    if (!next) return parts;
    parts.push(next);
  }
}
