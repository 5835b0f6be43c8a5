import { RichApiError } from '../protocol/rich-api-error';
import type { WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import type { StoredChart, StoredSeries } from '../store/workbook-store';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../store/workbook-store';
import { areaOfAddress, columnCount, fullAddress, rowCount } from './area';
import { integerArgument, optional, rangeArgument, textArgument } from './argument';
import { assertUnprotected } from './cell-grid';
import type { RangeRef, SheetRef } from './host-model';
import { storedMembers } from './stored-members';
import { worksheetObject } from './worksheet';

export interface ChartRef extends SheetRef {
  readonly chart: StoredChart;
}

const shelf = (path: string) => ({ chart }: ChartRef) => ({ bag: chart.properties, path });

const fontObject = (path: string): WireFactory<ChartRef> =>
  defineType<Excel.ChartFont, ChartRef>('ChartFont', {
    scalars: storedMembers<Excel.ChartFont>()(shelf(`${path}.font.`), { bold: false, color: '#000000', italic: false, name: 'Calibri', size: 10, underline: 'None' }),
  });

const titleObject: WireFactory<ChartRef> = defineType<Excel.ChartTitle, ChartRef>('ChartTitle', {
  scalars: storedMembers<Excel.ChartTitle>()(shelf('title.'), { text: 'Chart Title', visible: true, overlay: false, position: 'Automatic' }),
  links: { format: defineType<Excel.ChartTitleFormat, ChartRef>('ChartTitleFormat', { links: { font: fontObject('title') } }) },
});

const legendObject: WireFactory<ChartRef> = defineType<Excel.ChartLegend, ChartRef>('ChartLegend', {
  scalars: storedMembers<Excel.ChartLegend>()(shelf('legend.'), { visible: true, position: 'Right', overlay: false }),
});

const dataLabelsObject: WireFactory<ChartRef> = defineType<Excel.ChartDataLabels, ChartRef>('ChartDataLabels', {
  scalars: storedMembers<Excel.ChartDataLabels>()(shelf('dataLabels.'), {
    showValue: false,
    showSeriesName: false,
    showCategoryName: false,
    showLegendKey: false,
    position: 'OutsideEnd',
    numberFormat: 'General',
  }),
});

const gridlines = (path: string, visible: boolean): WireFactory<ChartRef> =>
  defineType<Excel.ChartGridlines, ChartRef>('ChartGridlines', { scalars: storedMembers<Excel.ChartGridlines>()(shelf(`${path}.`), { visible }) });

function axis(path: string): WireFactory<ChartRef> {
  const axisTitle = defineType<Excel.ChartAxisTitle, ChartRef>('ChartAxisTitle', {
    scalars: storedMembers<Excel.ChartAxisTitle>()(shelf(`${path}.title.`), { text: '', visible: false }),
  });
  return defineType<Excel.ChartAxis, ChartRef>('ChartAxis', {
    scalars: storedMembers<Excel.ChartAxis>()(shelf(`${path}.`), {
      visible: true,
      minimum: null,
      maximum: null,
      majorUnit: null,
      minorUnit: null,
      numberFormat: 'General',
      reversePlotOrder: false,
      tickLabelPosition: 'NextToAxis',
    }),
    links: { title: axisTitle, majorGridlines: gridlines(`${path}.majorGridlines`, path === 'valueAxis'), minorGridlines: gridlines(`${path}.minorGridlines`, false) },
  });
}

const axesObject: WireFactory<ChartRef> = defineType<Excel.ChartAxes, ChartRef>('ChartAxes', { links: { categoryAxis: axis('categoryAxis'), valueAxis: axis('valueAxis') } });

interface SeriesRef extends ChartRef {
  readonly series: StoredSeries;
}

const seriesFill: WireFactory<SeriesRef> = defineType<Excel.ChartFill, SeriesRef>('ChartFill', {
  methods: {
    setSolidColor: ({ series }, colour) => {
      series.properties.fillColor = textArgument(colour);
    },
  },
});

const seriesLine: WireFactory<SeriesRef> = defineType<Excel.ChartLineFormat, SeriesRef>('ChartLineFormat', {
  scalars: storedMembers<Excel.ChartLineFormat>()(({ series }: SeriesRef) => ({ bag: series.properties, path: 'line.' }), { color: '#000000', weight: 0.75, lineStyle: 'Automatic' }),
});

const seriesFormat: WireFactory<SeriesRef> = defineType<Excel.ChartSeriesFormat, SeriesRef>('ChartSeriesFormat', { links: { fill: seriesFill, line: seriesLine } });

const sourceOf = (range: unknown): string => {
  const { sheet, area } = rangeArgument(range);
  return fullAddress(sheet.name, area);
};

const seriesObject: WireFactory<SeriesRef> = defineType<Excel.ChartSeries, SeriesRef>('ChartSeries', {
  identity: ({ chart, series }) => ({ Id: chart.series.indexOf(series) }),
  scalars: storedMembers<Excel.ChartSeries>()(({ series }: SeriesRef) => ({ bag: series.properties, path: '' }), {
    name: '',
    chartType: null,
    hasDataLabels: false,
    gapWidth: 150,
    overlap: 0,
    axisGroup: 'Primary',
    smooth: false,
    markerStyle: 'Automatic',
  }),
  links: { format: seriesFormat },
  methods: {
    setValues: ({ series }, range) => {
      series.values = sourceOf(range);
    },
    setXAxisValues: ({ series }, range) => {
      series.categories = sourceOf(range);
    },
    delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
    },
  },
});

const seriesCollection: WireFactory<ChartRef> = defineType<Excel.ChartSeriesCollection, ChartRef>('ChartSeriesCollection', {
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  items: (ref) => ref.chart.series.map((series) => seriesObject({ ...ref, series })),
  methods: {
    add: (ref, name) => {
      const series: StoredSeries = { properties: { name: optional(name, textArgument) ?? '' }, values: null, categories: null };
      ref.chart.series.push(series);
      return seriesObject({ ...ref, series });
    },
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (ref, index) => {
      const series = ref.chart.series[integerArgument(index)];
      if (!series) throw new RichApiError('InvalidArgument');
      return seriesObject({ ...ref, series });
    },
  },
});

/** The rectangle of cells the chart covers, kept in points as Excel does, from the sizes of this moment. */
function setPosition({ sheet, chart }: ChartRef, start: unknown, end: unknown): void {
  const first = typeof start === 'string' ? areaOfAddress(start) : rangeArgument(start).area;
  const last = optional(end, (given) => (typeof given === 'string' ? areaOfAddress(given) : rangeArgument(given).area)) ?? first;
  const across = (from: number, to: number): number => sum(from, to, (column) => sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH);
  const down = (from: number, to: number): number => sum(from, to, (row) => sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT);
  Object.assign(chart.properties, { left: across(0, first.left), top: down(0, first.top) });
  if (end !== null && end !== undefined) Object.assign(chart.properties, { width: across(first.left, last.right + 1), height: down(first.top, last.bottom + 1) });
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += size(index);
  return total;
}

/** As many series as the shorter side of the source, without the side that names them. */
export function seriesCount({ area }: RangeRef, seriesBy: string): number {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && rowCount(area) < columnCount(area));
  return Math.max(1, (byRows ? rowCount(area) : columnCount(area)) - 1);
}

/** A chart is kept, not drawn. */
export const chartObject: WireFactory<ChartRef> = defineType<Excel.Chart, ChartRef>('Chart', {
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    ...storedMembers<Excel.Chart>()(
      shelf(''),
      { name: '', chartType: 'ColumnClustered', left: 0, top: 0, width: 360, height: 216, style: 2, plotBy: 'Columns', plotVisibleOnly: true, displayBlanksAs: 'NotPlotted' },
      ({ sheet }) => assertUnprotected(sheet, 'allowEditObjects'),
    ),
    id: { get: ({ chart }) => chart.id },
  },
  links: {
    axes: axesObject,
    dataLabels: dataLabelsObject,
    legend: legendObject,
    series: seriesCollection,
    title: titleObject,
    worksheet: ({ model, sheet }) => worksheetObject({ model, sheet }),
  },
  methods: {
    delete: ({ sheet, chart }) => {
      assertUnprotected(sheet, 'allowEditObjects');
      sheet.charts = sheet.charts.filter((each) => each !== chart);
    },
    setData: ({ chart }, source, seriesBy) => {
      const count = seriesCount(rangeArgument(source), optional(seriesBy, textArgument) ?? 'Auto');
      chart.source = sourceOf(source);
      chart.series.splice(count);
      while (chart.series.length < count) chart.series.push({ properties: {}, values: null, categories: null });
    },
    setPosition,
  },
});
