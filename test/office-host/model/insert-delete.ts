import type { Area } from '../../../src/workbook/address';
import { RichApiError } from '../protocol/rich-api-error';
import { notImplemented } from '../protocol/wire-type';
import type { Shift } from '../store/shifted-references';
import { shiftedIndex, shiftedReferences, shiftedStretch } from '../store/shifted-references';
import type { StoredCell, StoredName, StoredSheet, WorkbookStore } from '../store/workbook-store';
import { cellKey, positionOf } from '../store/workbook-store';
import { columnCount, hasAllColumns, hasAllRows, rowCount } from './area';
import { assertUnprotected } from './cell-grid';
import { raiseChanged } from './enter-content';
import type { RangeRef } from './host-model';

function shiftedKeys<Value>(map: Map<number, Value>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    const moved = shiftedIndex(index, shift);
    if (moved !== null) map.set(moved, value);
  }
}

function shiftedSet(set: Set<number>, shift: Shift): void {
  const entries = [...set];
  set.clear();
  for (const index of entries) {
    const moved = shiftedIndex(index, shift);
    if (moved !== null) set.add(moved);
  }
}

function shiftedArea(area: Area, shift: Shift): Area | null {
  const stretch = shift.side === 'row' ? shiftedStretch(area.top, area.bottom, shift) : shiftedStretch(area.left, area.right, shift);
  if (!stretch) return null;
  const [from, to] = stretch;
  return shift.side === 'row' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

const shiftedAreas = (areas: readonly Area[], shift: Shift): Area[] => areas.flatMap((area) => shiftedArea(area, shift) ?? []);

function shiftCells(sheet: StoredSheet, shift: Shift): void {
  const cells: [number, StoredCell][] = [...sheet.cells].flatMap(([key, cell]) => {
    const { row, column } = positionOf(key);
    const moved = shiftedIndex(shift.side === 'row' ? row : column, shift);
    if (moved === null) return [];
    return [[shift.side === 'row' ? cellKey(moved, column) : cellKey(row, moved), cell]];
  });
  sheet.cells.clear();
  for (const [key, cell] of cells) sheet.cells.set(key, cell);
}

function shiftFormulas(store: WorkbookStore, shift: Shift): void {
  for (const { name, cells } of store.sheets) {
    for (const cell of cells.values()) if (cell.formula !== null) cell.formula = shiftedReferences(cell.formula, name, shift);
  }
  const names: readonly (readonly [string, StoredName[]])[] = [['', store.names], ...store.sheets.map(({ name, names: own }) => [name, own] as const)];
  for (const [home, own] of names) for (const item of own) item.formula = shiftedReferences(item.formula, home, shift);
}

/** Whole rows or columns come or go, and all that pointed at cells beyond them follows. */
function applyShift({ model, sheet }: RangeRef, shift: Shift): void {
  shiftCells(sheet, shift);
  shiftFormulas(model.store, shift);
  sheet.merges = shiftedAreas(sheet.merges, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = shiftedAreas(format.areas, shift);
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
  shiftedKeys(shift.side === 'row' ? sheet.rowHeights : sheet.columnWidths, shift);
  shiftedSet(shift.side === 'row' ? sheet.hiddenRows : sheet.hiddenColumns, shift);
}

function shiftOf(range: RangeRef, direction: unknown, method: string, sign: 1 | -1): Shift {
  const { area, sheet } = range;
  if (hasAllColumns(area) && direction === (sign > 0 ? 'Down' : 'Up')) return { sheet: sheet.name, side: 'row', at: area.top, count: sign * rowCount(area) };
  if (hasAllRows(area) && direction === (sign > 0 ? 'Right' : 'Left')) return { sheet: sheet.name, side: 'column', at: area.left, count: sign * columnCount(area) };
  if (typeof direction !== 'string') throw new RichApiError('InvalidArgument');
  throw notImplemented(`Range.${method}(${direction}) of less than whole rows or columns`);
}

export function insertCells(range: RangeRef, direction: unknown): RangeRef {
  const shift = shiftOf(range, direction, 'insert', 1);
  assertUnprotected(range.sheet, shift.side === 'row' ? 'allowInsertRows' : 'allowInsertColumns');
  applyShift(range, shift);
  raiseChanged(range, 'add-in', shift.side === 'row' ? 'RowInserted' : 'ColumnInserted');
  return range;
}

export function deleteCells(range: RangeRef, direction: unknown): void {
  const shift = shiftOf(range, direction, 'delete', -1);
  assertUnprotected(range.sheet, shift.side === 'row' ? 'allowDeleteRows' : 'allowDeleteColumns');
  applyShift(range, shift);
  raiseChanged(range, 'add-in', shift.side === 'row' ? 'RowDeleted' : 'ColumnDeleted');
}
