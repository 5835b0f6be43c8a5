import { RichApiError } from '../protocol/rich-api-error';
import type { WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import type { StoredSheet } from '../store/workbook-store';
import { findSheet } from '../store/workbook-store';
import { booleanArgument, optional, textArgument } from './argument';
import { workbookSubscriptions } from './event-members';
import type { WorkbookRef } from './host-model';
import { insertSheet } from './sheet-changes';
import { worksheetObject } from './worksheet';

const object = ({ model }: WorkbookRef, sheet: StoredSheet | undefined): unknown => sheet && worksheetObject({ model, sheet });

function found(sheet: StoredSheet | undefined): StoredSheet {
  if (!sheet) throw new RichApiError('ItemNotFound');
  return sheet;
}

const sheets = ({ model }: WorkbookRef, visibleOnly: unknown): StoredSheet[] =>
  model.store.sheets.filter((sheet) => optional(visibleOnly, booleanArgument) !== true || sheet.visibility === 'Visible');

export const worksheetsObject: WireFactory<WorkbookRef> = defineType<Excel.WorksheetCollection, WorkbookRef>('WorksheetCollection', {
  items: (workbook) => workbook.model.store.sheets.map((sheet) => object(workbook, sheet)),
  methods: {
    add: (workbook, name) => object(workbook, insertSheet(workbook.model, name, 'add-in')),
    getActiveWorksheet: (workbook) => object(workbook, findSheet(workbook.model.store, workbook.model.store.activeSheet)),
    getCount: (workbook, visibleOnly) => sheets(workbook, visibleOnly).length,
    getFirst: (workbook, visibleOnly) => object(workbook, sheets(workbook, visibleOnly)[0]),
    getLast: (workbook, visibleOnly) => object(workbook, sheets(workbook, visibleOnly).at(-1)),
    getItem: (workbook, key) => object(workbook, found(findSheet(workbook.model.store, textArgument(key)))),
    getItemOrNullObject: (workbook, key) => object(workbook, findSheet(workbook.model.store, textArgument(key))),
  },
  wireOnly: { methods: workbookSubscriptions },
});
