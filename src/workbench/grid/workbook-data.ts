import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { ICellData, IColumnData, IRange, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Area } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { readLook } from '../../xlsx/read-look';
import type { CellStyle, SheetLook } from '../../xlsx/read-look';
import { readSnapshot } from '../../xlsx/read-snapshot';
import { definedNames } from '../../xlsx/workbook-part';
import type { XlsxDocument } from '../../xlsx/xlsx-document';
import { defaultStyle, gridStyle } from './cell-style';
import { gridCell } from './grid-cell';
import { gridNames, nameResource } from './name-resource';
import { pixelsOfCharacters, pixelsOfPoints } from './units';

const MIN_ROWS = 100;
const MIN_COLUMNS = 26;
/** Empty room past the last filled cell. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 6;

/** The name a style of the file has in the grid; what the user styles anew gets other names. */
export function styleName(xf: number): string {
  return `xf${xf}`;
}

/** The index in the file of a style named by styleName; null for a style made in the grid. */
export function styleIndex(name: string): number | null {
  const match = /^xf(\d+)$/.exec(name);
  return match ? Number(match[1]) : null;
}

export function gridRange(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

/** The id of the nth sheet of the file in the grid: it stays when the sheet is renamed or moved. */
export function sheetId(index: number): string {
  return `lembar-${index + 1}`;
}

/**
 * The sheet as the grid holds it. Styles of whole columns are left out: in the grid they would shine through cells that have a style
 * of their own.
 */
export function sheetData(id: string, sheet: SheetSnapshot, look: SheetLook): IWorksheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  const columnData: Record<number, Partial<IColumnData>> = {};
  const at = (row: number, column: number): ICellData => ((cellData[row] ??= {})[column] ??= {});
  look.cells.forEach((styles, row) => styles?.forEach((xf, column) => xf !== undefined && Object.assign(at(row, column), { s: styleName(xf) })));
  let columns = 0;
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell) Object.assign(at(row, column), gridCell(cell));
      columns = Math.max(columns, column + 1);
    }),
  );
  const hidden = { hd: BooleanNumber.TRUE };
  look.rowHeights.forEach((points, row) => points !== undefined && (rowData[row] = { h: pixelsOfPoints(points) }));
  look.columnWidths.forEach((characters, column) => characters !== undefined && (columnData[column] = { w: pixelsOfCharacters(characters) }));
  for (const row of look.hiddenRows) rowData[row] = { ...rowData[row], ...hidden };
  for (const column of look.hiddenColumns) columnData[column] = { ...columnData[column], ...hidden };
  const rowCount = Math.max(MIN_ROWS, Math.max(sheet.rows.length, look.cells.length) + SPARE_ROWS);
  const columnCount = Math.max(MIN_COLUMNS, columns + SPARE_COLUMNS, look.columnWidths.length);
  const { rows, columns: frozenColumns } = look.frozen;
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: look.tabColour ?? '',
    rowCount,
    columnCount,
    cellData,
    rowData,
    columnData,
    mergeData: look.merges.map(gridRange),
    defaultColumnWidth: pixelsOfCharacters(look.defaultColumnWidth),
    defaultRowHeight: pixelsOfPoints(look.defaultRowHeight),
    freeze: {
      xSplit: frozenColumns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    showGridlines: look.showGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    rightToLeft: BooleanNumber.FALSE,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
  };
}

/** Every style of the file by its name in the grid. */
export function gridStyles(styles: readonly CellStyle[]): Record<string, IStyleData> {
  return Object.fromEntries(styles.map((style, xf) => [styleName(xf), gridStyle(style)]));
}

/** A workbook of the grid that shows what the file holds. */
export function workbookData(id: string, document: XlsxDocument): IWorkbookData {
  const snapshot = readSnapshot(document);
  const looks = readLook(document);
  const fileStyles = looks[0]?.styles ?? [];
  const names = definedNames(document.parts.get(document.workbookPart)!);
  const sheets = snapshot.sheets.map((sheet, index) => sheetData(sheetId(index), sheet, looks[index]!));
  return {
    id,
    name: document.fileName,
    appVersion: '',
    locale: LocaleType.ID_ID,
    styles: gridStyles(fileStyles),
    defaultStyle: defaultStyle(fileStyles[0]),
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: nameResource(gridNames(names, new Map(document.sheets.map(({ tab }, index) => [tab, sheetId(index)])))),
  };
}
