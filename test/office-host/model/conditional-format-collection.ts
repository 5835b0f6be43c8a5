import { RichApiError } from '../protocol/rich-api-error';
import type { WireFactory } from '../protocol/wire-type';
import { defineType, notImplemented } from '../protocol/wire-type';
import type { StoredFormat } from '../store/workbook-store';
import { nextId } from '../store/workbook-store';
import { intersection } from './area';
import { integerArgument, optional, textArgument } from './argument';
import { assertUnprotected } from './cell-grid';
import { conditionalFormatObject } from './conditional-format';
import type { AreasRef } from './host-model';

const formats = ({ sheet, areas }: AreasRef): StoredFormat[] =>
  sheet.conditionalFormats.filter((format) => format.areas.some((one) => areas.some((other) => intersection(one, other))));

function found(format: StoredFormat | undefined): StoredFormat {
  if (!format) throw new RichApiError('ItemNotFound');
  return format;
}

/** The newest conditional format comes first, and so has priority 0. */
export const conditionalFormatsObject: WireFactory<AreasRef> = defineType<Excel.ConditionalFormatCollection, AreasRef>('ConditionalFormatCollection', {
  items: (ref) => formats(ref).map((format) => conditionalFormatObject({ ...ref, format })),
  methods: {
    add: (ref, type) => {
      if (textArgument(type) !== 'Custom') throw notImplemented(`ConditionalFormatCollection.add(${textArgument(type)})`);
      assertUnprotected(ref.sheet);
      const format: StoredFormat = { id: nextId(), areas: ref.areas, formula: '', properties: {} };
      ref.sheet.conditionalFormats.unshift(format);
      return conditionalFormatObject({ ...ref, format });
    },
    clearAll: (ref) => {
      assertUnprotected(ref.sheet);
      const cleared = formats(ref);
      ref.sheet.conditionalFormats = ref.sheet.conditionalFormats.filter((format) => !cleared.includes(format));
    },
    getCount: (ref) => formats(ref).length,
    getItem: (ref, id) => conditionalFormatObject({ ...ref, format: found(formats(ref).find((each) => each.id === optional(id, textArgument))) }),
    getItemAt: (ref, index) => conditionalFormatObject({ ...ref, format: found(formats(ref)[integerArgument(index)]) }),
  },
});
