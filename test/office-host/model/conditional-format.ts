import type { Scalar, WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import { RichApiError } from '../protocol/rich-api-error';
import type { StoredFormat } from '../store/workbook-store';
import { booleanArgument, integerArgument, textArgument } from './argument';
import type { SheetRef } from './host-model';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { storedMembers } from './stored-members';

export interface FormatRef extends SheetRef {
  readonly format: StoredFormat;
}

const shelf = (path: string) => ({ format }: FormatRef) => ({ bag: format.properties, path });

const formula: Scalar<FormatRef, string> = {
  get: ({ format }) => format.formula,
  set: ({ format }, value) => {
    const text = textArgument(value);
    if (!/^=./.test(text)) throw new RichApiError('InvalidArgument');
    format.formula = text;
  },
};

const ruleObject: WireFactory<FormatRef> = defineType<Excel.ConditionalFormatRule, FormatRef>('ConditionalFormatRule', { scalars: { formula } });

const fillObject: WireFactory<FormatRef> = defineType<Excel.ConditionalRangeFill, FormatRef>('ConditionalRangeFill', {
  scalars: storedMembers<Excel.ConditionalRangeFill>()(shelf('fill.'), { color: '' }),
});

const fontObject: WireFactory<FormatRef> = defineType<Excel.ConditionalRangeFont, FormatRef>('ConditionalRangeFont', {
  scalars: storedMembers<Excel.ConditionalRangeFont>()(shelf('font.'), { bold: null, color: '', italic: null, strikethrough: null, underline: null }),
});

const rangeFormatObject: WireFactory<FormatRef> = defineType<Excel.ConditionalRangeFormat, FormatRef>('ConditionalRangeFormat', {
  scalars: storedMembers<Excel.ConditionalRangeFormat>()(shelf(''), { numberFormat: null }),
  links: { fill: fillObject, font: fontObject },
});

const customObject: WireFactory<FormatRef> = defineType<Excel.CustomConditionalFormat, FormatRef>('CustomConditionalFormat', {
  links: { rule: ruleObject, format: rangeFormatObject },
});

/** The range it lies on; null where it lies on several. */
function onlyRange({ format, ...ref }: FormatRef): unknown {
  const [area, ...more] = format.areas;
  return area && more.length === 0 ? rangeObject({ ...ref, area }) : null;
}

/** A conditional format by formula, the one kind this host has. */
export const conditionalFormatObject: WireFactory<FormatRef> = defineType<Excel.ConditionalFormat, FormatRef>('ConditionalFormat', {
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: () => 'Custom' },
    priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value) => {
        const others = sheet.conditionalFormats.filter((each) => each !== format);
        const index = integerArgument(value);
        sheet.conditionalFormats = [...others.slice(0, index), format, ...others.slice(index)];
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.properties.stopIfTrue === true,
      set: ({ format }, value) => {
        format.properties.stopIfTrue = booleanArgument(value);
      },
    },
  },
  links: { custom: customObject, customOrNullObject: customObject },
  methods: {
    delete: ({ sheet, format }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
    },
    getRange: (ref) => {
      const range = onlyRange(ref);
      if (!range) throw new RichApiError('InvalidOperation');
      return range;
    },
    getRangeOrNullObject: onlyRange,
    getRanges: ({ format, ...ref }) => rangeAreasObject({ ...ref, areas: format.areas }),
  },
});
