import { RichApiError } from '../protocol/rich-api-error';
import type { WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import type { StoredChart } from '../store/workbook-store';
import { nextId } from '../store/workbook-store';
import { fullAddress } from './area';
import { integerArgument, optional, rangeArgument, textArgument } from './argument';
import { assertUnprotected } from './cell-grid';
import { chartObject, seriesCount } from './chart';
import type { SheetRef } from './host-model';

function nextName({ sheet }: SheetRef): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.properties.name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

const find = ({ sheet }: SheetRef, key: unknown): StoredChart | undefined =>
  sheet.charts.find((chart) => chart.id === key || String(chart.properties.name).toLowerCase() === textArgument(key).toLowerCase());

function found(chart: StoredChart | undefined): StoredChart {
  if (!chart) throw new RichApiError('ItemNotFound');
  return chart;
}

export const chartsObject: WireFactory<SheetRef> = defineType<Excel.ChartCollection, SheetRef>('ChartCollection', {
  scalars: { count: { get: ({ sheet }) => sheet.charts.length } },
  items: (ref) => ref.sheet.charts.map((chart) => chartObject({ ...ref, chart })),
  methods: {
    add: (ref, type, source, seriesBy) => {
      assertUnprotected(ref.sheet, 'allowEditObjects');
      const range = rangeArgument(source);
      const by = optional(seriesBy, textArgument) ?? 'Auto';
      const chart: StoredChart = {
        id: nextId(),
        source: fullAddress(range.sheet.name, range.area),
        properties: { name: nextName(ref), chartType: textArgument(type) },
        series: Array.from({ length: seriesCount(range, by) }, () => ({ properties: {}, values: null, categories: null })),
      };
      ref.sheet.charts.push(chart);
      return chartObject({ ...ref, chart });
    },
    getCount: ({ sheet }) => sheet.charts.length,
    getItem: (ref, key) => chartObject({ ...ref, chart: found(find(ref, key)) }),
    getItemAt: (ref, index) => chartObject({ ...ref, chart: found(ref.sheet.charts[integerArgument(index)]) }),
    getItemOrNullObject: (ref, key) => {
      const chart = find(ref, key);
      return chart && chartObject({ ...ref, chart });
    },
  },
  wireOnly: { methods: { _GetItem: (ref, key) => chartObject({ ...ref, chart: found(find(ref, key)) }) } },
});
