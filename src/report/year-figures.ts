import { indicatorKey } from '../recognise/indicator-name';
import type { CapaianGroup, TableRow } from '../recognise/performance-table';
import type { ReportInput } from './layout';
import type { PlannerTable } from './planner-tables';
import { bestRanked, columnOfRole, namesSasaran, plannerTables } from './planner-tables';
import type { SourceRow } from './source-rows';
import { nameOf, rowFinder } from './source-rows';
import { findReportSource } from './source-table';

/** One indicator in one year: the row that gives its figures, and the columns they stand in. */
export interface YearFigure<Group extends CapaianGroup = CapaianGroup> extends SourceRow {
  readonly year: number;
  readonly group: Group;
}

/** Indicators over several years, in the rows and order of one table. */
export interface YearFigures<Group extends CapaianGroup = CapaianGroup> {
  /** The table whose indicators and sasaran these are. */
  readonly base: PlannerTable;
  /** From the first year to the report year; at least two. */
  readonly years: readonly number[];
  readonly indicators: readonly TableRow[];
  figure(indicator: TableRow, year: number): YearFigure<Group> | null;
  /** Every table that gives a figure, with the years it is asked for. */
  readonly sources: readonly { readonly table: PlannerTable['table']; readonly years: readonly number[] }[];
}

/**
 * Figures of the same indicators over the years up to the report year, from one comparison table, else gathered from the
 * tables of single years. The base is the table that speaks of the report year and of most years, then the one with sasaran, then
 * the one with most indicators. A year the base lacks is taken from the first table that gives the indicator that year, by its
 * name and sasaran. Null where there are not two years.
 */
export function yearFigures<Group extends CapaianGroup>(input: ReportInput, isUsable: (group: CapaianGroup) => group is Group): YearFigures<Group> | null {
  const all = plannerTables(input).filter(({ table }) => table.kind === 'capaian');
  const found = all.flatMap((source) => figuresOf(source, isUsable));
  const reportYear = input.settings.report.year ?? findReportSource(input)?.year ?? Math.max(...found.map(({ year }) => year));
  const figures = found.filter(({ year }) => year <= reportYear);
  const yearsOf = ({ table }: PlannerTable): readonly number[] => [...new Set(figures.filter((each) => each.table === table).map(({ year }) => year))];
  const base = bestRanked(
    all.filter((source) => columnOfRole(source.table, 'indikator') !== null && yearsOf(source).length > 0),
    (source) => [
      yearsOf(source).includes(reportYear) ? 1 : 0,
      yearsOf(source).length,
      namesSasaran(source.table) ? 1 : 0,
      source.table.rows.filter(({ kind }) => kind === 'item').length,
    ],
  );
  if (!base) return null;

  const indicators = distinct(base.table.rows.filter(({ kind, label }) => kind === 'item' && label !== null));
  const lookup = figureLookup(figures, base, indicators);
  const chosen = indicators.map((row) => new Map(lookup.years.flatMap((year) => {
    const figure = lookup.find(row, year);
    return figure ? [[year, figure] as const] : [];
  })));
  const years = lookup.years.filter((year) => chosen.some((each) => each.has(year)));
  if (years.length < 2) return null;
  const used = chosen.flatMap((each) => [...each.values()]);
  const tables = [...new Set(used.map(({ table }) => table))];
  return {
    base,
    years,
    indicators,
    figure: (indicator, year) => chosen[indicators.indexOf(indicator)]!.get(year) ?? null,
    sources: tables.map((table) => ({ table, years: years.filter((year) => used.some((each) => each.table === table && each.year === year)) })),
  };
}

function figuresOf<Group extends CapaianGroup>({ sheet, table }: PlannerTable, isUsable: (group: CapaianGroup) => group is Group): readonly YearFigure<Group>[] {
  const groups = table.groups.filter(isUsable).filter(({ period }) => period === null);
  return table.rows.flatMap((row) =>
    row.kind !== 'item' || row.period !== null || nameOf({ sheet, table, row }) === null
      ? []
      : groups.flatMap((group) => {
          const year = row.year ?? group.year;
          return year === null ? [] : [{ sheet, table, row, group, year }];
        }),
  );
}

const sameName = (one: string | null, other: string | null): boolean => indicatorKey(one ?? '') === indicatorKey(other ?? '');

/** In a list with a row for each year an indicator is named once for each. */
function distinct(rows: readonly TableRow[]): readonly TableRow[] {
  const seen = new Set<string>();
  return rows.filter(({ label, sasaran, year }) => {
    if (year === null) return true;
    const name = `${indicatorKey(sasaran ?? '')} ${indicatorKey(label!)}`;
    return seen.has(name) ? false : seen.add(name);
  });
}

function figureLookup<Group extends CapaianGroup>(figures: readonly YearFigure<Group>[], base: PlannerTable, indicators: readonly TableRow[]) {
  const shared = new Set(indicators.filter((row) => indicators.some((other) => other !== row && sameName(other.label, row.label))));
  const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
  const tables = [base.table, ...new Set(figures.map(({ table }) => table).filter((table) => table !== base.table))];
  const finders = new Map(
    years.map((year) => [
      year,
      tables.map((table) => {
        const rows = figures.filter((each) => each.table === table && each.year === year);
        return { rows, find: rowFinder(rows) };
      }),
    ]),
  );
  const find = (indicator: TableRow, year: number): YearFigure<Group> | null => {
    const own = finders.get(year)![0]!.rows.find(({ row }) => row === indicator);
    if (own) return own;
    for (const { rows, find: rowOf } of finders.get(year)!) {
      const found = rowOf(indicator.label, indicator.sasaran);
      // A name that several sasaran use says nothing without its sasaran.
      if (found && (!shared.has(indicator) || sameName(found.row.sasaran, indicator.sasaran))) return rows.find(({ row }) => row === found.row)!;
    }
    return null;
  };
  return { years, find };
}
