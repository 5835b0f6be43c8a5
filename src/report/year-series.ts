import { indicatorKey } from '../recognise/indicator-name';
import type { CapaianGroup, TableColumn, TableRow } from '../recognise/performance-table';
import type { CellPosition } from '../workbook/address';
import type { ReportInput } from './layout';
import type { PlannerTable } from './planner-tables';
import { plannerTables } from './planner-tables';
import type { SourceRow } from './source-rows';
import { itemRows, nameOf } from './source-rows';

/** A group of columns that says what was achieved. */
export interface RealisasiGroup extends CapaianGroup {
  readonly realisasi: number;
}

export const hasRealisasi = (group: CapaianGroup): group is RealisasiGroup => group.realisasi !== null;

/** The figure of one year in a series. */
export interface SeriesFigure {
  readonly role: 'realisasi' | 'target';
  readonly year: number;
  readonly source: SourceRow;
  /** An index into the columns of the source. */
  readonly column: number;
}

/** The cell of the source the figure stands in. */
export const figureAt = ({ source: { table, row }, column }: SeriesFigure): CellPosition => ({ row: row.row, column: table.columns[column]!.column });

/** A table the planner keeps for one indicator: its realisasi year after year, and targets of years to come. */
export interface IndicatorSeries extends PlannerTable {
  readonly indikator: string;
  readonly row: TableRow;
  /** In the order of the source's columns. */
  readonly figures: readonly SeriesFigure[];
}

/** The planner's own tables of one indicator over at least two years, in the order of the workbook. */
export function indicatorSeries(input: ReportInput): readonly IndicatorSeries[] {
  return plannerTables(input).flatMap((place): readonly IndicatorSeries[] => {
    const rows = itemRows(place);
    const indikator = rows.length === 1 ? nameOf(rows[0]!) : null;
    if (place.table.kind !== 'capaian' || indikator === null) return [];
    const figures = seriesFigures(rows[0]!);
    return figures.filter(({ role }) => role === 'realisasi').length < 2 ? [] : [{ ...place, indikator, row: rows[0]!.row, figures }];
  });
}

function seriesFigures(source: SourceRow): readonly SeriesFigure[] {
  const figures = source.table.columns.flatMap((each, column): readonly SeriesFigure[] => {
    const { role, year, period, superseded } = each;
    return !superseded && (role === 'realisasi' || role === 'target') && year !== null && period === null ? [{ role, year, source, column }] : [];
  });
  const last = Math.max(...figures.map(({ role, year }) => (role === 'realisasi' ? year : -Infinity)));
  return figures.filter(({ role, year }) => role === 'realisasi' || year > last);
}

/** The unit of figures: what the column, the row or the figure itself names; null where nothing does. */
export function seriesUnit(figures: readonly SeriesFigure[]): string | null {
  const units = new Set(
    figures.flatMap(({ source: { table, row }, column }) => {
      const reading = row.readings[column];
      if (reading?.kind !== 'number') return [];
      return [reading.quantity.percent ? '%' : (table.columns[column]!.unit ?? reading.quantity.unit)];
    }),
  );
  return units.size === 1 ? [...units][0]! : null;
}

/** Finds the target of a year by the indicator's name; null too where tables give it different ones, for nobody could say which holds. */
export function targetFinder(input: ReportInput, year: number): (indikator: string) => SeriesFigure | null {
  const found = new Map<string, SeriesFigure | null>();
  for (const place of plannerTables(input)) {
    const column = place.table.columns.findIndex((each) => isTargetOf(each, year));
    if (column < 0) continue;
    for (const source of itemRows(place)) {
      const name = nameOf(source);
      if (name === null) continue;
      const key = indicatorKey(name);
      const figure: SeriesFigure = { role: 'target', year, source, column };
      const known = found.get(key);
      found.set(key, known === undefined ? figure : known && sameValue(known, figure) ? known : null);
    }
  }
  return (indikator) => found.get(indicatorKey(indikator)) ?? null;
}

function sameValue(one: SeriesFigure, other: SeriesFigure): boolean {
  const [a, b] = [one, other].map(({ source: { row }, column }) => row.readings[column]);
  return a?.kind === 'number' && b?.kind === 'number' && a.quantity.value === b.quantity.value;
}

const isTargetOf = (column: TableColumn, year: number): boolean => column.role === 'target' && column.year === year && column.period === null && !column.superseded;
