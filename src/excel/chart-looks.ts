import { colourOf, GAP_WIDTH, isLine, MEASURE_DASH, showsFigures, TITLE_POINTS } from '../workbook/chart-looks';
import type { ChartPlan } from '../workbook/sheet-plan';

const DASHES = { dash: 'Dash' } as const;

function seriesOf({ source }: ChartPlan): number[] {
  return Array.from({ length: source.right - source.left }, (_, index) => index);
}

/** How a new chart looks; what the user makes of it afterwards stays. */
export function drawChartLooks(chart: Excel.Chart, plan: ChartPlan): void {
  chart.title.format.font.size = TITLE_POINTS;
  chart.legend.visible = plan.source.right - plan.source.left > 1;
  chart.legend.position = 'Bottom';
  for (const index of seriesOf(plan)) {
    const series = chart.series.getItemAt(index);
    if (isLine(plan, index)) {
      series.format.line.color = colourOf(plan, index);
      continue;
    }
    series.format.fill.setSolidColor(colourOf(plan, index));
    series.gapWidth = GAP_WIDTH;
    series.hasDataLabels = showsFigures(plan);
  }
  if (plan.kind === 'bar' && (plan.lines ?? 0) === 0) chart.axes.categoryAxis.reversePlotOrder = true;
}

/** The last series of a plan as lines over the bars. Excel makes the series of a chart anew with its cells. */
export function drawLines(chart: Excel.Chart, plan: ChartPlan): void {
  if (plan.kind === 'line') return;
  for (const index of seriesOf(plan)) {
    if (!isLine(plan, index)) continue;
    const series = chart.series.getItemAt(index);
    series.chartType = 'Line';
    series.format.line.color = colourOf(plan, index);
    series.format.line.lineStyle = DASHES[MEASURE_DASH];
    series.markerStyle = 'None';
  }
}
