import type { CellEdit } from '../../src/workbook/cell-edit';
import { cellArea } from '../../src/workbook/address';
import { enterContent } from './model/enter-content';
import type { Actor, HostModel } from './model/host-model';
import { insertSheet, removeSheet, renameSheet } from './model/sheet-changes';
import { setProtection } from './model/worksheet-protection';
import type { StoredSheet } from './store/workbook-store';
import { findSheet } from './store/workbook-store';

export type UserEdit = Pick<CellEdit, 'sheet' | 'row' | 'column' | 'becomes'>;

export function sheetNamed(model: HostModel, name: string): StoredSheet {
  const sheet = findSheet(model.store, name);
  if (!sheet) throw new Error(`The test's workbook has no sheet ${name}.`);
  return sheet;
}

/** What a person enters so that the cell holds this. */
function typed(becomes: UserEdit['becomes']): string | number | boolean {
  if ('formula' in becomes) return becomes.formula;
  if (typeof becomes.value === 'string' && becomes.value !== '') return `'${becomes.value}`;
  return becomes.value ?? '';
}

export function editCells(model: HostModel, edits: readonly UserEdit[], actor: Actor): void {
  for (const edit of edits) enterContent({ model, sheet: sheetNamed(model, edit.sheet), area: cellArea(edit) }, typed(edit.becomes), 'en-US', actor);
  model.calculation.settle();
}

/** Everything else a person does to a workbook while the pane is open. */
export const sheetEdits = {
  add: (model: HostModel, name: string, actor: Actor): void => void insertSheet(model, name, actor),
  remove: (model: HostModel, name: string, actor: Actor): void => removeSheet({ model, sheet: sheetNamed(model, name) }, actor),
  rename: (model: HostModel, name: string, newName: string, actor: Actor): void => renameSheet({ model, sheet: sheetNamed(model, name) }, newName, actor),
  protect: (model: HostModel, name: string, on: boolean, actor: Actor): void => setProtection({ model, sheet: sheetNamed(model, name) }, on, actor),
};
