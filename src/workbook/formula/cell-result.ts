import type { Area } from '../address';
import type { CellValue, SheetSnapshot } from '../snapshot';
import { cellAt } from '../snapshot';

/** In place of a value: the error a sheet would show (`#DIV/0!`), or null where what stands there cannot be known. */
export interface NoValue {
  readonly error: string | null;
}

/** What a cell or a piece of a formula comes to; null is an empty cell, which is neither 0 nor the empty text. */
export type CellResult = CellValue | null | NoValue;

/** Cells of one sheet, before anyone has asked what stands in them. */
export interface CellBlock extends Area {
  readonly sheet: SheetSnapshot;
}

/** How a formula learns what stands in another cell. */
export type ReadCell = (sheet: SheetSnapshot, row: number, column: number) => CellResult;

export const NOT_KNOWN: NoValue = { error: null };
export const DIVIDED_BY_ZERO: NoValue = { error: '#DIV/0!' };
export const NO_NUMBER: NoValue = { error: '#NUM!' };

export const isNoValue = (result: CellResult | CellBlock): result is NoValue => typeof result === 'object' && result !== null && 'error' in result;
export const isBlock = (result: CellResult | CellBlock): result is CellBlock => typeof result === 'object' && result !== null && 'sheet' in result;

/** The cell as the workbook holds it; a formula whose result it does not hold is not known. */
export const storedResult: ReadCell = (sheet, row, column) => {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return null;
  if (cell.error !== undefined) return { error: cell.error };
  return cell.value === null && cell.formula !== undefined ? NOT_KNOWN : cell.value;
};

/** Of two that are no value, what cannot be known spoils more than an error, which a sheet would at least show. */
export const worseOf = (one: NoValue, other: NoValue): NoValue => (one.error === null ? one : other.error === null ? other : one);

/** A result as arithmetic takes it. A text may be a number in the language of its sheet, so it is not known. */
export function asNumber(result: CellResult): number | NoValue {
  if (typeof result === 'number') return result;
  if (result === null) return 0;
  if (typeof result === 'boolean') return result ? 1 : 0;
  return typeof result === 'string' ? NOT_KNOWN : result;
}

/** A number of a calculation, or what a sheet says where it left the numbers. */
export const finite = (value: number): number | NoValue => (Number.isFinite(value) ? value : NO_NUMBER);

/** Two results worked into one number; what is no value passes through. */
export function calculated(left: CellResult, right: CellResult, work: (left: number, right: number) => number | NoValue): number | NoValue {
  const [a, b] = [asNumber(left), asNumber(right)];
  if (typeof a !== 'number') return typeof b === 'number' ? a : worseOf(a, b);
  return typeof b === 'number' ? work(a, b) : b;
}
