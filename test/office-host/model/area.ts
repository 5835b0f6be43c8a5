import type { Area } from '../../../src/workbook/address';
import { columnLetters, columnNumber, formatArea } from '../../../src/workbook/address';
import { RichApiError } from '../protocol/rich-api-error';
import { COLUMNS, ROWS } from '../store/workbook-store';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const hasAllRows = (area: Area): boolean => rowCount(area) === ROWS;
export const hasAllColumns = (area: Area): boolean => columnCount(area) === COLUMNS;
export const isUnbounded = (area: Area): boolean => hasAllRows(area) || hasAllColumns(area);

/** The area, if it lies on a sheet; otherwise the argument that made it is refused. */
export function onSheet(area: Area): Area {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom < ROWS && area.right < COLUMNS && area.top <= area.bottom && area.left <= area.right;
  if (!inside) throw new RichApiError('InvalidArgument');
  return area;
}

export function sized(top: number, left: number, rows: number, columns: number): Area {
  return onSheet({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

export function intersection(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

export function contained(inner: Area, outer: Area): boolean {
  const common = intersection(inner, outer);
  return common !== null && sameArea(common, inner);
}

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/** The rows and columns one side of an address names: `B3`, `B` (all rows) or `3` (all columns). */
function corner(text: string): { row: number | null; column: number | null } {
  const [, letters, digits] = CORNER.exec(text) ?? [];
  if (letters === undefined && digits === undefined) throw new RichApiError('InvalidArgument');
  return { row: digits === undefined ? null : Number(digits) - 1, column: letters === undefined ? null : columnNumber(letters) };
}

/** Reads `D5`, `D5:F7`, `A:C`, `3:5`, with or without `$`; a sheet's name before `!` is not looked at. */
export function areaOfAddress(address: string): Area {
  const [first = '', second = first, ...more] = address.slice(address.lastIndexOf('!') + 1).trim().split(':');
  if (more.length > 0) throw new RichApiError('InvalidArgument');
  const one = corner(first);
  const other = corner(second);
  const whole = first === second && (one.row === null || one.column === null);
  if (whole && !address.includes(':')) throw new RichApiError('InvalidArgument');
  return onSheet(
    boundingArea(
      { top: one.row ?? 0, left: one.column ?? 0, bottom: one.row ?? 0, right: one.column ?? 0 },
      { top: other.row ?? ROWS - 1, left: other.column ?? COLUMNS - 1, bottom: other.row ?? ROWS - 1, right: other.column ?? COLUMNS - 1 },
    ),
  );
}

/** The address as Office.js writes it within one sheet: `D5:F7`, `A:C`, `3:5`. */
export function localAddress(area: Area): string {
  if (hasAllRows(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (hasAllColumns(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return formatArea(area);
}

/** The sheet's name before an address, in quotes only where it needs them. */
export function sheetPrefix(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function fullAddress(sheetName: string, area: Area): string {
  return sameArea(area, WHOLE_SHEET) ? `${sheetPrefix(sheetName)}!1:${ROWS}` : `${sheetPrefix(sheetName)}!${localAddress(area)}`;
}
