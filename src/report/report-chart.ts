import type { Area } from '../workbook/address';
import type { ChartPlan, PlanCell, StyleRole } from '../workbook/sheet-plan';
import { reportWords } from './report-words';
import type { CellText } from './table-block';
import { textCell } from './table-block';

/** A figure of a chart: a formula over the sheet with its result now; null where there is none to draw. */
export interface ChartFigure {
  readonly formula: string;
  readonly value: number | null;
}

/** A chart and the small table it is drawn from: one row a point, one column a series. */
export interface ReportChart {
  /** Known again by it when the sheet is made again; unlike any other of the sheet. */
  readonly name: string;
  readonly kind: ChartPlan['kind'];
  readonly title: string;
  readonly figures: Extract<StyleRole, 'percent2' | 'integer' | 'decimal2'>;
  /** Headers of the series. */
  readonly series: readonly string[];
  /** How many of the last series are drawn as a line over the others: the 100 % line. */
  readonly lines?: number;
  readonly points: readonly { readonly name: CellText; readonly figures: readonly ChartFigure[] }[];
}

export interface DrawnChart {
  readonly plan: ChartPlan;
  readonly cells: readonly PlanCell[];
  readonly bordered: Area;
  readonly bottom: number;
}

const ROWS_COVERED = 16;
/** Names of points stand in the second column: the first is that of the numbers, too narrow for them. */
const NAMES = 1;

/** The chart from row `top` down, and below it the figures it is drawn from. */
export function drawnChart(chart: ReportChart, top: number, lastColumn: number): DrawnChart {
  const header = top + ROWS_COVERED + 1;
  const bottom = header + chart.points.length;
  const right = NAMES + chart.series.length;
  const source: Area = { top: header, bottom, left: NAMES, right };
  const headers = [reportWords('report.chart.data'), ...chart.series];
  return {
    plan: {
      name: chart.name,
      kind: chart.kind,
      title: chart.title,
      source,
      covers: { top, bottom: top + ROWS_COVERED - 1, left: 0, right: lastColumn },
      ...(chart.lines === undefined ? {} : { lines: chart.lines }),
    },
    cells: [
      ...headers.map((value, index): PlanCell => ({ row: header, column: NAMES + index, role: 'header', value })),
      ...chart.points.flatMap(({ name, figures }, index): PlanCell[] => [
        textCell({ row: header + 1 + index, column: NAMES }, 'text', name),
        ...figures.map(({ formula, value }, series): PlanCell => ({
          row: header + 1 + index,
          column: NAMES + 1 + series,
          role: chart.figures,
          formula,
          ...(value === null ? { value: '', error: '#N/A' } : { value }),
        })),
      ]),
    ],
    bordered: source,
    bottom,
  };
}
