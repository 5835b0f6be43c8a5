import { RichApiError } from '../protocol/rich-api-error';
import type { WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import { textArgument } from './argument';
import type { WorkbookRef } from './host-model';

type SettingRef = WorkbookRef & { readonly key: string };

const settingObject: WireFactory<SettingRef> = defineType<Excel.Setting, SettingRef>('Setting', {
  identity: ({ key }) => ({ Key: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ model, key }) => JSON.parse(model.store.settings.get(key) ?? 'null') as unknown,
      set: ({ model, key }, value) => void model.store.settings.set(key, JSON.stringify(value)),
    },
  },
  methods: { delete: ({ model, key }) => void model.store.settings.delete(key) },
});

/** Settings kept in the document, the same ones Office.context.document.settings has. */
export const settingsObject: WireFactory<WorkbookRef> = defineType<Excel.SettingCollection, WorkbookRef>('SettingCollection', {
  items: ({ model }) => [...model.store.settings.keys()].map((key) => settingObject({ model, key })),
  methods: {
    add: ({ model }, key, value) => {
      model.store.settings.set(textArgument(key), JSON.stringify(value));
      return settingObject({ model, key: textArgument(key) });
    },
    getCount: ({ model }) => model.store.settings.size,
    getItem: ({ model }, key) => {
      if (!model.store.settings.has(textArgument(key))) throw new RichApiError('ItemNotFound');
      return settingObject({ model, key: textArgument(key) });
    },
    getItemOrNullObject: ({ model }, key) => (model.store.settings.has(textArgument(key)) ? settingObject({ model, key: textArgument(key) }) : null),
  },
});
