import type { Area } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { CellStyle } from './cell-style';

/** One cell that holds content, a number format or a style. An empty value is `''`, as Excel answers it. */
export interface StoredCell {
  value: CellValue;
  /** en-US, with `=`; null for a literal. A formula's error is its value: `#DIV/0!`. */
  formula: string | null;
  format: string;
  style: CellStyle;
}

export type PropertyBag = Record<string, string | number | boolean | null>;

/** A conditional format of type custom; `properties` by path, for example `fill.color`. */
export interface StoredFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  formula: string;
  readonly properties: PropertyBag;
}

export interface StoredSeries {
  readonly properties: PropertyBag;
  /** `Sheet!A1:B2`; null where the chart's own source says it. */
  values: string | null;
  categories: string | null;
}

/** A chart as far as the add-in sets one; `properties` by path, for example `title.text`. */
export interface StoredChart {
  readonly id: string;
  source: string;
  readonly properties: PropertyBag;
  readonly series: StoredSeries[];
}

export interface StoredName {
  readonly name: string;
  formula: string;
  visible: boolean;
  comment: string;
}

export interface StoredProtection {
  on: boolean;
  options: Readonly<Record<string, boolean | string>>;
  password: string | null;
}

/** Cells by `cellKey`; rows and columns are zero-based; widths and heights are in points, as Office.js has them. */
export interface StoredSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly cells: Map<number, StoredCell>;
  merges: Area[];
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  frozen: { readonly rows: number; readonly columns: number };
  protection: StoredProtection;
  /** Tab colour, gridlines, headings. */
  readonly view: PropertyBag;
  /** By path: `orientation`, `printArea`, `printTitleRows`, `headersFooters.default.leftHeader`. */
  readonly pageLayout: PropertyBag;
  /** Rows that begin a page because somebody said so, in order. */
  pageBreaks: number[];
  conditionalFormats: StoredFormat[];
  charts: StoredChart[];
  names: StoredName[];
  readonly customProperties: Map<string, string>;
}

/** Fills in the results of formulas after a change. */
export type Recalculate = (store: WorkbookStore) => void;

/** The whole workbook in memory, mutable: what the host's objects read and write. */
export interface WorkbookStore {
  sheets: StoredSheet[];
  activeSheet: string;
  selection: { readonly sheet: string; readonly area: Area };
  names: StoredName[];
  /** The names of tables; their cells are ordinary ones here. */
  tables: string[];
  customXmlParts: { readonly id: string; xml: string }[];
  /** Document settings, by key, as JSON texts. */
  readonly settings: Map<string, string>;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  workbookProtected: boolean;
  /** Null where nobody calculates: a formula keeps the value it has, and a new one shows `#CALC!`. */
  recalculate: Recalculate | null;
}

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

/** Row by row, so that ascending keys are reading order. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function positionOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

/** Sheet names compare without case, as in Excel. */
export function findSheet(store: WorkbookStore, idOrName: string): StoredSheet | undefined {
  const name = idOrName.toLowerCase();
  return store.sheets.find((sheet) => sheet.id === idOrName || sheet.name.toLowerCase() === name);
}

let made = 0;

/** An id of Excel's kind, unique in this process and the same from run to run. */
export function nextId(): string {
  made += 1;
  return `{00000000-0000-4000-8000-${made.toString(16).toUpperCase().padStart(12, '0')}}`;
}

export function emptySheet(name: string): StoredSheet {
  return {
    id: nextId(),
    name,
    visibility: 'Visible',
    cells: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    frozen: { rows: 0, columns: 0 },
    protection: { on: false, options: {}, password: null },
    view: {},
    pageLayout: {},
    pageBreaks: [],
    conditionalFormats: [],
    charts: [],
    names: [],
    customProperties: new Map(),
  };
}
