import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import type { CellContent } from '../../workbook/cell-edit';
import type { CellValue, SnapshotCell } from '../../workbook/snapshot';

/** What a grid cell or a formula can show in place of a value. */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#CALC!', '#SPILL!', '#CYCLE!', '#CONNECT!', '#GETTING_DATA']);

/** The errors only the grid knows, by what Excel calls them. */
const EXCEL_ERRORS: Readonly<Record<string, string>> = { '#CYCLE!': '#REF!', '#CONNECT!': '#N/A' };

function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

function cellValue(cell: ICellData): CellValue | null {
  const value = richText(cell) ?? cell.v ?? null;
  if (value === null) return null;
  switch (cell.t) {
    case CellValueType.BOOLEAN:
      return value === true || value === 1 || String(value).toUpperCase() === 'TRUE';
    case CellValueType.NUMBER:
      return typeof value === 'string' && value !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
    case CellValueType.STRING:
    case CellValueType.FORCE_STRING:
      return typeof value === 'boolean' ? value : String(value);
    default:
      return value;
  }
}

/** A cell of the grid as plain data; undefined when it holds nothing. `formula` is its formula, for cells that share one too. */
export function snapshotCell(cell: Nullable<ICellData>, formula: Nullable<string>, format: Nullable<string>): SnapshotCell | undefined {
  const value = cell ? cellValue(cell) : null;
  if (!formula && (value === null || value === '')) return undefined;
  const error = typeof value === 'string' && ERRORS.has(value) ? (EXCEL_ERRORS[value] ?? value) : undefined;
  return {
    value: error === undefined ? value : null,
    ...(formula && { formula }),
    ...(error !== undefined && { error }),
    ...(format && format !== 'General' && { format }),
  };
}

/** A value as the grid holds it. Text that looks like a number or a formula stays text. */
export function gridValue(value: CellValue | null): Pick<ICellData, 'v' | 't'> {
  switch (typeof value) {
    case 'string':
      return { v: value, t: CellValueType.STRING };
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return { v: null };
  }
}

/** What a filled cell of a snapshot is in the grid, style apart. */
export function gridCell(cell: SnapshotCell): ICellData {
  const shown = cell.error === undefined ? gridValue(cell.value) : gridValue(cell.error);
  if (cell.formula === undefined) return shown;
  return shown.v === null ? { f: cell.formula } : { f: cell.formula, ...shown };
}

/** The change that gives a grid cell this content and nothing of what it held; its result is left to the grid. */
export function contentChange(content: CellContent): ICellData {
  const cleared = { f: null, si: null, p: null, v: null };
  return 'formula' in content ? { ...cleared, f: content.formula } : { ...cleared, ...gridValue(content.value) };
}
