import type { CellPosition } from '../workbook/address';
import { formatCell } from '../workbook/address';
import type { ReportChart } from './report-chart';
import { reportWords } from './report-words';

/** A ratio of the sheet that a chart draws; null where its cell shows none. */
export interface DrawnRatio {
  readonly at: CellPosition;
  readonly ratio: number | null;
}

/** Ratios of the sheet as bars or columns beside the 100 % line; one point for each name, one figure of it for each series. */
export function ratioChart(
  chart: Pick<ReportChart, 'name' | 'kind' | 'title' | 'series'>,
  points: readonly { readonly name: string; readonly figures: readonly DrawnRatio[] }[],
): ReportChart {
  return {
    ...chart,
    figures: 'percent2',
    series: [...chart.series, reportWords('report.chart.full')],
    lines: 1,
    points: points.map(({ name, figures }) => ({
      name,
      figures: [...figures.map(({ at, ratio }) => ({ formula: `=IF(ISNUMBER(${formatCell(at)}),${formatCell(at)},NA())`, value: ratio })), { formula: '=1', value: 1 }],
    })),
  };
}
