import { EventType } from '../events/subscriptions';
import { RichApiError } from '../protocol/rich-api-error';
import type { StoredSheet } from '../store/workbook-store';
import { emptySheet, findSheet } from '../store/workbook-store';
import { optional, textArgument } from './argument';
import type { Actor, HostModel, SheetRef } from './host-model';

const source = (actor: Actor): 'Local' | 'Remote' => (actor === 'colleague' ? 'Remote' : 'Local');

/** What Excel refuses as a sheet's name: nothing, more than 31 characters, `: \ / ? * [ ]`, an apostrophe at an end, `History`. */
function checkedName(model: HostModel, value: unknown, itself: StoredSheet | null): string {
  const name = textArgument(value);
  if (name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === 'history') throw new RichApiError('InvalidArgument');
  const owner = findSheet(model.store, name);
  if (owner && owner !== itself) throw new RichApiError('ItemAlreadyExists');
  return name;
}

function assertShapeFree(model: HostModel): void {
  if (model.store.workbookProtected) throw new RichApiError('AccessDenied');
}

function nextName(model: HostModel): string {
  let number = model.store.sheets.length + 1;
  while (findSheet(model.store, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** A new sheet stands last and is not shown. */
export function insertSheet(model: HostModel, name: unknown, actor: Actor): StoredSheet {
  assertShapeFree(model);
  const sheet = emptySheet(optional(name, (given) => checkedName(model, given, null)) ?? nextName(model));
  model.store.sheets.push(sheet);
  model.events.raise(EventType.added, sheet.id, { worksheetId: sheet.id, source: source(actor) }, actor === 'colleague');
  return sheet;
}

/** The last visible sheet stays. */
export function removeSheet({ model, sheet }: SheetRef, actor: Actor): void {
  const { store } = model;
  assertShapeFree(model);
  const left = store.sheets.filter((each) => each !== sheet);
  const visible = left.find((each) => each.visibility === 'Visible');
  if (!visible || sheet.visibility === 'VeryHidden') throw new RichApiError('InvalidOperation');
  store.sheets = left;
  if (store.activeSheet === sheet.id) store.activeSheet = visible.id;
  if (store.selection.sheet === sheet.id) store.selection = { sheet: visible.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  model.calculation.changed();
  model.events.raise(EventType.deleted, sheet.id, { worksheetId: sheet.id, source: source(actor) }, actor === 'colleague');
}

export function renameSheet({ model, sheet }: SheetRef, name: unknown, actor: Actor): void {
  assertShapeFree(model);
  const nameBefore = sheet.name;
  sheet.name = checkedName(model, name, sheet);
  model.calculation.changed();
  const message = { worksheetId: sheet.id, source: source(actor), nameBefore, nameAfter: sheet.name };
  model.events.raise(EventType.nameChanged, sheet.id, message, actor === 'colleague');
}
