import { indicatorKey } from '../recognise/indicator-name';
import type { CellPosition } from '../workbook/address';
import type { ReportInput } from './layout';
import type { PlannerTable } from './planner-tables';
import type { YearFigures } from './year-figures';
import type { RealisasiGroup, SeriesFigure } from './year-series';
import { targetFinder } from './year-series';

/** As the reports do: the year and the three before it. */
const MOST_YEARS = 4;

interface JointLine {
  readonly indikator: string;
  readonly labelAt: CellPosition;
  readonly realisasi: readonly SeriesFigure[];
  /** Of the year after the last. */
  readonly target: SeriesFigure | null;
}

/** Realisasi of many indicators over the last years, one line each, in the order of one table. */
export interface JointSeries extends Pick<YearFigures, 'sources'> {
  readonly sheet: PlannerTable['sheet'];
  readonly years: readonly number[];
  readonly nextYear: number;
  readonly lines: readonly JointLine[];
}

/** The indicators that are not `known` and have at least two years; null where there are none. */
export function jointSeries(input: ReportInput, figures: YearFigures<RealisasiGroup>, known: ReadonlySet<string>): JointSeries | null {
  const years = figures.years.slice(-MOST_YEARS);
  const nextYear = years.at(-1)! + 1;
  const targetOf = targetFinder(input, nextYear);
  const lines = figures.indicators.flatMap((row): readonly JointLine[] => {
    if (known.has(indicatorKey(row.label!))) return [];
    const realisasi = years.flatMap((year): readonly SeriesFigure[] => {
      const source = figures.figure(row, year);
      return source ? [{ role: 'realisasi', year, source, column: source.group.realisasi }] : [];
    });
    return realisasi.length < 2 ? [] : [{ indikator: row.label!, labelAt: row.labelAt!, realisasi, target: targetOf(row.label!) }];
  });
  if (lines.length === 0) return null;
  const used = new Set(lines.flatMap(({ realisasi }) => realisasi.map(({ source }) => source.table)));
  const sources = figures.sources.flatMap(({ table, years: given }) =>
    used.has(table) ? [{ table, years: given.filter((year) => years.includes(year)) }] : [],
  );
  return { sheet: figures.base.sheet, years, nextYear, lines, sources };
}
