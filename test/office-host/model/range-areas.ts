import type { WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import { cellCount, fullAddress } from './area';
import { integerArgument } from './argument';
import { conditionalFormatsObject } from './conditional-format-collection';
import { clearCells } from './enter-content';
import type { AreasRef } from './host-model';
import { rangeObject } from './range';
import { rangeFormatObject } from './range-format';
import { worksheetObject } from './worksheet';
import { RichApiError } from '../protocol/rich-api-error';
import { assertUnprotected } from './cell-grid';

const ranges = ({ areas, ...sheet }: AreasRef): unknown[] => areas.map((area) => rangeObject({ ...sheet, area }));

const rangesObject: WireFactory<AreasRef> = defineType<Excel.RangeCollection, AreasRef>('RangeCollection', {
  items: ranges,
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (areas, index) => {
      const range = ranges(areas)[integerArgument(index)];
      if (range === undefined) throw new RichApiError('InvalidArgument');
      return range;
    },
  },
});

/** Several rectangles of one sheet. */
export const rangeAreasObject: WireFactory<AreasRef> = defineType<Excel.RangeAreas, AreasRef>('RangeAreas', {
  scalars: {
    address: { get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(',') },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  links: {
    areas: rangesObject,
    format: (ref) => rangeFormatObject(ref),
    conditionalFormats: (ref) => conditionalFormatsObject(ref),
    worksheet: ({ model, sheet }) => worksheetObject({ model, sheet }),
  },
  methods: {
    clear: ({ model, sheet, areas }, applyTo) => {
      assertUnprotected(sheet);
      for (const area of areas) clearCells(model, sheet, area, applyTo !== 'Formats', applyTo !== 'Contents');
    },
  },
});
