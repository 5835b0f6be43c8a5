import { mean } from '../domain/aggregate/mean';
import { formatArea } from '../workbook/address';
import type { ChartFigure, ReportChart } from './report-chart';
import { reportWords } from './report-words';

/** More lines than these cannot be told apart in one chart. */
const MOST_LINES = 6;

/** Rows of one sasaran on the report sheet with their capaian ratios, one each year; no number where there is none. */
interface TrendBlock {
  readonly nomor: number | null;
  readonly lines: readonly { readonly row: number; readonly ratios: readonly (number | null | undefined)[] }[];
}

/** Mean capaian year by year: a line for each sasaran while they can be told apart, else one for all indicators. */
export function capaianTrend(blocks: readonly TrendBlock[], years: readonly number[], columnOf: (yearIndex: number) => number): ReportChart {
  const bySasaran = blocks.length > 1 && blocks.length <= MOST_LINES && blocks.every(({ nomor }) => nomor !== null);
  const series = bySasaran ? blocks.map(({ lines }) => lines) : [blocks.flatMap(({ lines }) => lines)];
  return {
    name: 'L06',
    kind: 'line',
    title: reportWords(bySasaran ? 'report.L06.chart' : 'report.L06.chart-all'),
    figures: 'percent2',
    series: bySasaran ? blocks.map(({ nomor }) => reportWords('report.L06.series', { nomor: nomor! })) : [reportWords('report.L06.series-all')],
    points: years.map((year, index) => ({ name: String(year), figures: series.map((lines) => meanFigure(lines, index, columnOf(index))) })),
  };
}

function meanFigure(lines: TrendBlock['lines'], yearIndex: number, column: number): ChartFigure {
  const range = formatArea({ top: lines[0]!.row, bottom: lines.at(-1)!.row, left: column, right: column });
  const value = mean(lines.map(({ ratios }) => ratios[yearIndex] ?? null), 'ignore');
  return { formula: `=IF(COUNT(${range})=0,NA(),AGGREGATE(1,6,${range}))`, value: value.ok ? value.value : null };
}
