import type { Area } from '../../../src/workbook/address';
import { RichApiError } from '../protocol/rich-api-error';
import { plainStyle } from '../store/cell-style';
import type { StoredCell, StoredSheet } from '../store/workbook-store';
import { cellKey, positionOf } from '../store/workbook-store';
import { cellCount, columnCount, contained, isUnbounded, rowCount } from './area';
import type { RangeRef } from './host-model';

/** One value per cell, row by row; Excel answers null for whole rows or columns. */
export function readGrid<Value>({ model, sheet, area }: RangeRef, read: (cell: StoredCell | undefined) => Value): Value[][] {
  if (isUnbounded(area)) return null as never;
  if (cellCount(area) > model.maximumCells) throw new RichApiError('RangeExceedsLimit');
  return Array.from({ length: rowCount(area) }, (_row, row) =>
    Array.from({ length: columnCount(area) }, (_column, column) => read(sheet.cells.get(cellKey(area.top + row, area.left + column)))),
  );
}

/** A value for each cell of the area: one for all, or a grid of exactly its size; null leaves a cell as it is. */
export function writeGrid(area: Area, given: unknown, write: (row: number, column: number, value: unknown) => void): void {
  if (isUnbounded(area)) throw new RichApiError('RangeExceedsLimit');
  if (given === null || given === undefined) throw new RichApiError('InvalidArgument');
  const rows = Array.isArray(given) ? (given as unknown[]) : null;
  const fits = rows === null || (rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area)));
  if (!fits) {
    throw new RichApiError('InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = rows === null ? given : (rows[row - area.top] as unknown[])[column - area.left];
      if (value !== null) write(row, column, value);
    }
  }
}

/** The cell, made where there was none. */
export function cellFor(sheet: StoredSheet, row: number, column: number): StoredCell {
  const key = cellKey(row, column);
  const known = sheet.cells.get(key);
  if (known) return known;
  const made: StoredCell = { value: '', formula: null, format: 'General', style: plainStyle };
  sheet.cells.set(key, made);
  return made;
}

/** Forgets a cell that holds nothing and looks like any other. */
export function dropIfPlain(sheet: StoredSheet, row: number, column: number): void {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  if (cell && cell.value === '' && cell.formula === null && cell.format === 'General' && Object.keys(cell.style).length === 0) sheet.cells.delete(key);
}

/** Refuses to touch locked cells of a protected sheet. */
export function assertUnlocked({ sheet }: Pick<RangeRef, 'sheet'>, area: Area): void {
  if (!sheet.protection.on) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.cells.get(cellKey(row, column))?.style['protection.locked'] !== false) throw new RichApiError('AccessDenied');
    }
  }
}

/** Refuses what a protected sheet does not allow at all: its shape, its looks, its name. */
export function assertUnprotected(sheet: StoredSheet, allowance?: string): void {
  if (sheet.protection.on && !(allowance !== undefined && sheet.protection.options[allowance] === true)) throw new RichApiError('AccessDenied');
}

/** The smallest area with all filled cells, or all that are filled or formatted; null on an empty sheet. */
export function usedArea(sheet: StoredSheet, valuesOnly: boolean, within: Area | null = null): Area | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === '' && cell.formula === null) continue;
    const { row, column } = positionOf(key);
    if (within && !contained({ top: row, left: column, bottom: row, right: column }, within)) continue;
    if (used === null) used = { top: row, left: column, bottom: row, right: column };
    else {
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
  }
  return used;
}
