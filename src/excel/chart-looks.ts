import type { DrawnChart } from '../workbook/chart-looks';
import { colourOf, GAP_WIDTH, isLine, MEASURE_COLOUR, MEASURE_DASH, showsFigures, TITLE_POINTS } from '../workbook/chart-looks';

const DASHES = { dash: 'Dash' } as const;

function seriesOf({ source }: DrawnChart): number[] {
  return Array.from({ length: source.right - source.left }, (_, index) => index);
}

/** How a new chart looks; what the user makes of it afterwards stays. */
export function drawChartLooks(chart: Excel.Chart, plan: DrawnChart): void {
  chart.title.format.font.size = TITLE_POINTS;
  chart.legend.visible = plan.source.right - plan.source.left > 1;
  chart.legend.position = 'Bottom';
  for (const index of seriesOf(plan)) {
    const series = chart.series.getItemAt(index);
    if (isLine(plan, index)) {
      if (plan.kind === 'line') series.format.line.color = colourOf(plan, index);
      continue;
    }
    series.format.fill.setSolidColor(colourOf(plan, index));
    series.gapWidth = GAP_WIDTH;
    series.hasDataLabels = showsFigures(plan);
  }
  if (plan.kind === 'bar' && (plan.lines ?? 0) === 0) chart.axes.categoryAxis.reversePlotOrder = true;
}

/** The series of a chart over bars; `former` is how many of its last were lines before. */
export interface SeriesLines {
  readonly type: Excel.Chart['chartType'];
  readonly series: number;
  readonly lines: number;
  readonly former: number;
}

/** The last series as lines over the bars of the others. A chart that had such lines says again what each series is. */
export function drawLines(chart: Excel.Chart, { type, series: count, lines, former }: SeriesLines): void {
  for (let index = 0; index < count; index += 1) {
    const series = chart.series.getItemAt(index);
    if (index < count - lines) {
      if (former > 0) series.chartType = type;
      continue;
    }
    series.chartType = 'Line';
    series.format.line.color = MEASURE_COLOUR;
    series.format.line.lineStyle = DASHES[MEASURE_DASH];
    series.markerStyle = 'None';
  }
}
