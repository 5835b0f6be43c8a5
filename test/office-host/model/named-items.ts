import { RichApiError } from '../protocol/rich-api-error';
import type { WireFactory } from '../protocol/wire-type';
import { defineType, isWireObject } from '../protocol/wire-type';
import type { StoredName, StoredSheet } from '../store/workbook-store';
import { findSheet } from '../store/workbook-store';
import { areaOfAddress, columnCount, fullAddress, rowCount } from './area';
import { booleanArgument, optional, rangeArgument, textArgument } from './argument';
import type { HostModel, RangeRef } from './host-model';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

interface NamesRef {
  readonly model: HostModel;
  /** Null for the names of the workbook. */
  readonly scope: StoredSheet | null;
}

interface NameRef extends NamesRef {
  readonly item: StoredName;
}

const holder = ({ model, scope }: NamesRef): { names: StoredName[] } => scope ?? model.store;

function absolute({ sheet, area }: RangeRef): string {
  const address = fullAddress(sheet.name, area);
  const at = address.lastIndexOf('!') + 1;
  return `=${address.slice(0, at)}${address.slice(at).replace(/([A-Z]+)?(\d+)?/g, (_all, letters = '', digits = '') => (letters && `$${letters}`) + (digits && `$${digits}`))}`;
}

/** The cells a name stands for, when it stands for cells. */
function target({ model, item }: NameRef): RangeRef | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/i.exec(item.formula);
  const sheet = match && findSheet(model.store, (match[1] ?? match[2] ?? '').replaceAll("''", "'"));
  return sheet ? { model, sheet, area: areaOfAddress(match[3]!) } : null;
}

function checkedName(value: unknown): string {
  const name = textArgument(value);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || /^[A-Z]{1,3}\d+$/i.test(name) || /^[rc]$/i.test(name)) throw new RichApiError('InvalidArgument');
  return name;
}

/** Formulas that use the name have no result until they are calculated anew. */
function calculateAnew({ store, calculation }: HostModel, { name }: StoredName): void {
  for (const { cells } of store.sheets) {
    for (const cell of cells.values()) if (cell.formula?.toLowerCase().includes(name.toLowerCase())) cell.value = '#CALC!';
  }
  calculation.changed();
}

const namedItemObject: WireFactory<NameRef> = defineType<Excel.NamedItem, NameRef>('NamedItem', {
  identity: ({ item }) => ({ Name: item.name }),
  scalars: {
    name: { get: ({ item }) => item.name },
    formula: {
      get: ({ item }) => item.formula,
      set: ({ item, model }, value) => {
        item.formula = textArgument(value);
        calculateAnew(model, item);
      },
    },
    visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = booleanArgument(value);
      },
    },
    comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, value) => {
        item.comment = textArgument(value);
      },
    },
    scope: { get: ({ scope }) => (scope ? 'Worksheet' : 'Workbook') },
    type: { get: (ref) => (target(ref) ? 'Range' : 'String') },
    value: {
      get: (ref) => {
        const range = target(ref);
        return range ? fullAddress(range.sheet.name, range.area) : ref.item.formula.replace(/^="?|"$/g, '');
      },
    },
  },
  links: { worksheetOrNullObject: ({ model, scope }) => scope && worksheetObject({ model, sheet: scope }) },
  methods: {
    delete: (ref) => {
      const names = holder(ref);
      names.names = names.names.filter((each) => each !== ref.item);
      calculateAnew(ref.model, ref.item);
    },
    getRange: (ref) => {
      const range = target(ref);
      if (!range) throw new RichApiError('InvalidReference');
      return rangeObject(range);
    },
    getRangeOrNullObject: (ref) => {
      const range = target(ref);
      return range && rangeObject(range);
    },
  },
});

function find(ref: NamesRef, name: unknown): StoredName | undefined {
  return holder(ref).names.find((each) => each.name.toLowerCase() === textArgument(name).toLowerCase());
}

/** What a new name stands for: a range, or a formula or constant as text. */
function formulaOf(reference: unknown): string {
  if (!isWireObject(reference)) return textArgument(reference).replace(/^(?!=)/, '=');
  const range = rangeArgument(reference);
  return rowCount(range.area) * columnCount(range.area) > 0 ? absolute(range) : '';
}

/** The names of the workbook, or of one sheet. */
export const namesObject: WireFactory<NamesRef> = defineType<Excel.NamedItemCollection, NamesRef>('NamedItemCollection', {
  items: (ref) => holder(ref).names.map((item) => namedItemObject({ ...ref, item })),
  methods: {
    add: (ref, name, reference, comment) => {
      if (find(ref, name)) throw new RichApiError('ItemAlreadyExists');
      if (ref.model.store.tables.some((table) => table.toLowerCase() === textArgument(name).toLowerCase())) throw new RichApiError('InvalidArgument');
      const item: StoredName = { name: checkedName(name), formula: formulaOf(reference), visible: true, comment: optional(comment, textArgument) ?? '' };
      holder(ref).names.push(item);
      calculateAnew(ref.model, item);
      return namedItemObject({ ...ref, item });
    },
    getCount: (ref) => holder(ref).names.length,
    getItem: (ref, name) => {
      const item = find(ref, name);
      if (!item) throw new RichApiError('ItemNotFound');
      return namedItemObject({ ...ref, item });
    },
    getItemOrNullObject: (ref, name) => {
      const item = find(ref, name);
      return item && namedItemObject({ ...ref, item });
    },
  },
});
