import type { WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import { textArgument } from './argument';
import type { WorkbookRef } from './host-model';

const tableObject: WireFactory<{ readonly name: string }> = defineType<Excel.Table, { readonly name: string }>('Table', {
  identity: ({ name }) => ({ Id: name }),
  scalars: { name: { get: ({ name }) => name } },
});

/** The tables of the workbook, as far as they take names. */
export const tablesObject: WireFactory<WorkbookRef> = defineType<Excel.TableCollection, WorkbookRef>('TableCollection', {
  items: ({ model }) => model.store.tables.map((name) => tableObject({ name })),
  methods: {
    getItemOrNullObject: ({ model }, key) => {
      const name = model.store.tables.find((each) => each.toLowerCase() === textArgument(key).toLowerCase());
      return name !== undefined && tableObject({ name });
    },
  },
});
