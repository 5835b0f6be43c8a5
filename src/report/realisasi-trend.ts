import { cellAddress, formatAddress } from '../workbook/address';
import { cellAt } from '../workbook/snapshot';
import type { ChartFigure, ReportChart } from './report-chart';
import { reportWords } from './report-words';
import type { SeriesFigure } from './year-series';
import { figureAt, seriesUnit } from './year-series';

/** Beyond these a sheet is charts and no table. */
const MOST_CHARTS = 6;
/** Columns a chart's figures cannot stand in: that of the numbers and that of the names. */
const TAKEN_COLUMNS = 2;

/** An indicator with its realisasi of several years. */
export interface Trend {
  readonly nomor: number;
  readonly indikator: string;
  readonly realisasi: readonly SeriesFigure[];
}

/**
 * Realisasi over the years as lines, over the cells of the source: indicators of one known unit together, as many in a
 * chart as the sheet has room for their figures; one whose unit is not known alone. Where that makes too many charts, those
 * alone are left out, and still too many are none.
 */
export function realisasiTrends(trends: readonly Trend[], columns: number): readonly ReportChart[] {
  const drawable = trends.filter(({ realisasi }) => realisasi.filter((figure) => valueOf(figure) !== null).length > 1);
  const units = new Map<string, Trend[]>();
  const alone: Trend[] = [];
  for (const trend of drawable) {
    const unit = seriesUnit(trend.realisasi);
    if (unit === null) alone.push(trend);
    else units.set(unit, [...(units.get(unit) ?? []), trend]);
  }
  const together = [...units].flatMap(([unit, each]) => chunks(each, Math.max(1, columns - TAKEN_COLUMNS)).map((part) => ({ unit, part })));
  const charts = [...together, ...alone.map((trend) => ({ unit: null, part: [trend] }))];
  const kept = charts.length <= MOST_CHARTS ? charts : together.length <= MOST_CHARTS ? together : [];
  return kept.map(({ unit, part }, index) => chart(`L07-${index + 1}`, unit, part));
}

/** As few parts as there must be, of nearly one size. */
function chunks<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / most);
  const start = (index: number): number => Math.ceil((index * all.length) / count);
  return Array.from({ length: count }, (_, index) => all.slice(start(index), start(index + 1)));
}

function chart(name: string, unit: string | null, trends: readonly Trend[]): ReportChart {
  const drawn = trends.flatMap(({ realisasi }) => realisasi.filter((figure) => valueOf(figure) !== null));
  const years = [...new Set(drawn.map(({ year }) => year))].sort((a, b) => a - b);
  const [first] = trends;
  return {
    name,
    kind: 'line',
    title: trends.length === 1 ? first!.indikator : reportWords('report.L07.chart-unit', { unit: unit! }),
    figures: unit === '%' ? 'percent2' : 'decimal2',
    series: trends.map(({ nomor }) => reportWords('report.L07.series', { nomor })),
    points: years.map((year) => ({
      name: String(year),
      figures: trends.map(({ realisasi }): ChartFigure => {
        const figure = realisasi.find((each) => each.year === year);
        return figure ? chartFigure(figure) : { formula: '=NA()', value: null };
      }),
    })),
  };
}

function chartFigure(figure: SeriesFigure): ChartFigure {
  const reference = formatAddress(cellAddress(figure.source.sheet.name, figureAt(figure)));
  return { formula: `=IF(ISNUMBER(${reference}),${reference},NA())`, value: valueOf(figure) };
}

/** A text is not drawn, whatever it says. */
function valueOf(figure: SeriesFigure): number | null {
  const { row, column } = figureAt(figure);
  const value = cellAt(figure.source.sheet, row, column)?.value;
  return typeof value === 'number' ? value : null;
}
