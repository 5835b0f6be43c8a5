import { RichApiError } from '../protocol/rich-api-error';
import type { WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import { textArgument } from './argument';
import type { SheetRef } from './host-model';

type PropertyRef = SheetRef & { readonly key: string };

const customPropertyObject: WireFactory<PropertyRef> = defineType<Excel.WorksheetCustomProperty, PropertyRef>('WorksheetCustomProperty', {
  identity: ({ key }) => ({ Key: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
      set: ({ sheet, key }, value) => void sheet.customProperties.set(key, textArgument(value)),
    },
  },
  methods: { delete: ({ sheet, key }) => void sheet.customProperties.delete(key) },
});

/** Keys compare without case, as in Excel. */
function find({ sheet }: SheetRef, key: unknown): string | undefined {
  const wanted = textArgument(key).toLowerCase();
  return [...sheet.customProperties.keys()].find((each) => each.toLowerCase() === wanted);
}

/** Texts the add-in keeps with one sheet. */
export const customPropertiesObject: WireFactory<SheetRef> = defineType<Excel.WorksheetCustomPropertyCollection, SheetRef>('WorksheetCustomPropertyCollection', {
  items: (ref) => [...ref.sheet.customProperties.keys()].map((key) => customPropertyObject({ ...ref, key })),
  methods: {
    add: (ref, key, value) => {
      const name = find(ref, key) ?? textArgument(key);
      ref.sheet.customProperties.set(name, textArgument(value));
      return customPropertyObject({ ...ref, key: name });
    },
    getCount: ({ sheet }) => sheet.customProperties.size,
    getItem: (ref, key) => {
      const name = find(ref, key);
      if (name === undefined) throw new RichApiError('ItemNotFound');
      return customPropertyObject({ ...ref, key: name });
    },
    getItemOrNullObject: (ref, key) => {
      const name = find(ref, key);
      return name === undefined ? null : customPropertyObject({ ...ref, key: name });
    },
  },
});
