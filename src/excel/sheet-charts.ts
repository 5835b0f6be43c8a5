import type { Area } from '../workbook/address';
import { formatArea, parseArea, quoteSheet } from '../workbook/address';
import { standingKind } from '../workbook/chart-looks';
import { chartName, isRecordOf, OUR_CHART, OUR_RECORD, recordComment, recordedChart } from '../workbook/chart-mark';
import type { ChartPlan } from '../workbook/sheet-plan';
import { drawChartLooks, drawLines } from './chart-looks';
import { rangeOf } from './rectangles';

const TYPES = { bar: 'BarClustered', column: 'ColumnClustered', line: 'Line' } as const satisfies Record<ChartPlan['kind'], `${Excel.ChartType}`>;

function kindOf(type: Excel.Chart['chartType']): ChartPlan['kind'] {
  return type === TYPES.bar ? 'bar' : type === TYPES.line ? 'line' : 'column';
}

interface ChartRecord {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

interface PresentChart {
  readonly chart: Excel.Chart;
  readonly id: string;
  readonly name: string;
  readonly type: Excel.Chart['chartType'];
  /** In points from the sheet's corner. */
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** A chart of ours, with all that bringing it up to date may change. */
interface OwnedChart extends PresentChart {
  readonly record: string;
  readonly source: Area;
  /** As we set it; the user may have set another since. */
  readonly title: string;
  /** How many of the last series are lines over bars. */
  readonly lines: number;
  readonly comment: string;
}

/** The charts of a sheet as they stand. */
export interface SheetCharts {
  readonly all: readonly PresentChart[];
  readonly ours: readonly OwnedChart[];
  readonly records: readonly ChartRecord[];
}

const NO_CHARTS: SheetCharts = { all: [], ours: [], records: [] };

/** Asks for the charts of a sheet; the function that is returned reads the answer. */
export function queueCharts(sheet: Excel.Worksheet): () => SheetCharts {
  const { charts, names } = sheet;
  charts.load('items/id,items/name,items/chartType,items/left,items/top,items/width,items/height');
  names.load('items/name,items/formula,items/comment');
  return () => {
    const all = charts.items.map((chart): PresentChart => {
      const { id, name, chartType, left, top, width, height } = chart;
      return { chart, id, name, type: chartType, place: { left, top, width, height } };
    });
    const records = names.items.filter(({ name }) => name.startsWith(OUR_RECORD)).map(({ name, formula, comment }) => ({ name, formula: String(formula), comment }));
    return { all, records, ours: records.flatMap((record) => ownedChart(record, all) ?? []) };
  };
}

function ownedChart({ name: record, formula, comment }: ChartRecord, all: readonly PresentChart[]): OwnedChart | null {
  const present = all.find(({ name }) => isRecordOf(comment, name));
  const source = parseArea(formula.slice(formula.lastIndexOf('!') + 1));
  return present && source ? { ...present, record, source, comment, ...recordedChart(comment, present.name) } : null;
}

function beginRecord(sheet: Excel.Worksheet, sheetName: string, record: string, source: Area): Excel.NamedItem {
  const absolute = formatArea(source).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const item = sheet.names.add(record, `=${quoteSheet(sheetName)}!${absolute}`);
  item.visible = false;
  return item;
}

function removeRecords(sheet: Excel.Worksheet, { records }: SheetCharts): void {
  for (const { name } of records) sheet.names.getItemOrNullObject(name).delete();
}

/** A chart with the cells it shows, the first of its actions its name, by which it is known again. */
function chartOver(sheet: Excel.Worksheet, present: PresentChart | undefined, name: string, type: Excel.Chart['chartType'], source: Area): Excel.Chart {
  const range = rangeOf(sheet, source);
  if (!present) {
    const chart = sheet.charts.add(type as Excel.ChartType, range, 'Columns');
    chart.name = name;
    return chart;
  }
  present.chart.setData(range, 'Columns');
  if (present.type !== type) present.chart.chartType = type;
  return present.chart;
}

/**
 * Draws the charts of a plan. Ours that stand there are kept and brought up to date, so that what the user did to their looks
 * stays; ours that the plan no longer has go last.
 */
export function drawCharts(sheet: Excel.Worksheet, sheetName: string, plans: readonly ChartPlan[], former: SheetCharts = NO_CHARTS): void {
  removeRecords(sheet, former);
  plans.forEach((plan, index) => {
    const name = chartName(plan);
    const present = former.ours.find((chart) => chart.name === name);
    const record = beginRecord(sheet, sheetName, `${OUR_RECORD}${index + 1}`, plan.source);
    const chart = chartOver(sheet, present, name, TYPES[standingKind(plan)], plan.source);
    if (!present) drawChartLooks(chart, plan);
    drawLines(chart, { type: TYPES[standingKind(plan)], series: plan.source.right - plan.source.left, lines: plan.lines ?? 0, former: present?.lines ?? 0 });
    if (present?.title !== plan.title) chart.title.text = plan.title;
    const { top, left, bottom, right } = plan.covers;
    chart.setPosition(rangeOf(sheet, { top, left, bottom: top, right: left }), rangeOf(sheet, { top: bottom, left: right, bottom, right }));
    record.comment = recordComment(name, plan.title, plan.lines);
  });
  for (const { chart } of withoutPlan(former, plans)) chart.delete();
}

function withoutPlan({ ours }: SheetCharts, plans: readonly ChartPlan[]): readonly OwnedChart[] {
  return ours.filter(({ name }) => !plans.some((plan) => chartName(plan) === name));
}

/** Whether all charts of a plan are drawn, each to its end, and none is left that it no longer has. */
export function areChartsDrawn(present: SheetCharts, plans: readonly ChartPlan[], former: SheetCharts = NO_CHARTS): boolean {
  const gone = withoutPlan(former, plans);
  return (
    plans.every((plan) => present.ours.some(({ name, comment, source }) => name === chartName(plan) && comment === recordComment(name, plan.title, plan.lines) && formatArea(source) === formatArea(plan.source))) &&
    !present.all.some(({ id }) => gone.some((chart) => chart.id === id))
  );
}

/** What a batch that failed added. One chart may have come without its name: the one whose record is begun and not ended. */
function newcomers(present: SheetCharts, plans: readonly ChartPlan[], former: SheetCharts): readonly PresentChart[] {
  const added = present.all.filter(({ id }) => !former.all.some((chart) => chart.id === id));
  const named = added.filter(({ name }) => plans.some((plan) => chartName(plan) === name));
  const begun = present.records.find(({ comment }) => comment === '');
  const plan = begun && plans[Number(begun.name.slice(OUR_RECORD.length)) - 1];
  const isNamed = !plan || present.all.some(({ name }) => name === chartName(plan));
  const nameless = isNamed ? [] : added.filter(({ name }) => !name.startsWith(OUR_CHART)).slice(-1);
  return [...named, ...nameless];
}

/** Brings our charts back to how they stood before the plan; the user's are left alone. */
export function restoreCharts(sheet: Excel.Worksheet, sheetName: string, plans: readonly ChartPlan[], former: SheetCharts, present: SheetCharts): void {
  for (const { chart } of newcomers(present, plans, former)) chart.delete();
  removeRecords(sheet, present);
  for (const { id, name, type, place, record, source, title, lines, comment } of former.ours) {
    const standing = present.all.find((chart) => chart.id === id);
    const kept = beginRecord(sheet, sheetName, record, source);
    const chart = chartOver(sheet, standing, name, type, source);
    const planned = plans.find((plan) => chartName(plan) === name);
    if (!standing) drawChartLooks(chart, { kind: kindOf(type), source, lines });
    drawLines(chart, { type, series: source.right - source.left, lines, former: planned?.lines ?? 0 });
    const isRetitled = planned !== undefined && planned.title !== title;
    if (!standing || isRetitled) chart.title.text = title;
    Object.assign(chart, place);
    kept.comment = comment;
  }
}

/** Whether our charts stand as they stood. Where exactly is asked only of charts that nobody put back: Excel rounds what it is given. */
export function areChartsAsBefore(one: SheetCharts, other: SheetCharts, exactly: boolean): boolean {
  const told = ({ all, records }: SheetCharts): string =>
    JSON.stringify([
      all.filter(({ name }) => name.startsWith(OUR_CHART)).map(({ name, type, place }) => JSON.stringify([name, type, exactly && place])).sort(),
      records.map(({ name, formula, comment }) => JSON.stringify([name, formula, comment])).sort(),
    ]);
  return told(one) === told(other);
}
