import type { Area } from './address';
import type { CellValue } from './snapshot';

/** What a cell is for; each gateway draws a role in one way, so layouts never name a colour or a font. */
export type StyleRole =
  | 'title'
  | 'subtitle'
  | 'header'
  | 'numbering'
  | 'text'
  | 'text-centre'
  | 'integer'
  | 'decimal2'
  | 'percent2'
  | 'as-source'
  | 'label-strong'
  | 'centre-strong'
  | 'percent2-strong'
  | 'integer-strong'
  | 'category'
  | 'note'
  | 'input'
  /** What the add-in itself keeps in a hidden column. */
  | 'key';

/**
 * One cell of a planned sheet. `formula` is en-US with `=`; `value` is the literal, or the formula's result as our
 * core computed it (written as the cached value where the host does not calculate). `format` overrides the role's
 * number format (needed by `as-source`). `error` is the result when the formula shows one, for example `#N/A`.
 */
export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly role: StyleRole;
  readonly value?: CellValue;
  readonly formula?: string;
  readonly error?: string;
  readonly format?: string;
}

export interface PrintSetup {
  readonly paper: 'A4' | 'F4';
  readonly orientation: 'portrait' | 'landscape';
  /** First and last row printed again on every page. */
  readonly repeatRows: { readonly from: number; readonly to: number };
  readonly area: Area;
  /** Plain text, left to right; `&P`, `&N` and friends belong to the gateways, `{page}` and `{pages}` stand for them. */
  readonly header: { readonly left: string; readonly centre: string; readonly right: string };
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
}

/** A colour by the value of a cell: lower bound inclusive, as a ratio; tones are drawn by the gateway. */
export interface ToneRule {
  readonly area: Area;
  readonly tone: 'good' | 'fair' | 'poor';
  /** A formula in en-US, relative to the area's first cell, without `=`, that uses no add-in function. */
  readonly when: string;
}

/** A native chart over cells of its own sheet. Hosts without charts leave it out and say so in their capabilities. */
export interface ChartPlan {
  /** Known again by this name when the sheet is brought up to date. */
  readonly name: string;
  readonly kind: 'bar' | 'column' | 'line';
  readonly title: string;
  /** Names in the first column, a series in each further one, headers in the first row. */
  readonly source: Area;
  /** The cells it covers. */
  readonly covers: Area;
  /** How many of the last series are drawn as lines over the columns; bars stand upright under a line. */
  readonly lines?: number;
}

/** Rows under each other, both ends among them. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** A name of the whole workbook for cells of this sheet, so that formulas anywhere can say what they refer to. */
export interface PlanName {
  readonly name: string;
  readonly area: Area;
}

/** What somebody had typed in a cell the sheet leaves to people, as the maker of the plan saw it; the empty text where nothing. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The formula, where somebody typed one; `value` is then what it showed. */
  readonly formula?: string;
}

/** A whole sheet as data: what `build` creates, or brings up to date where the add-in already owns it. */
export interface SheetPlan {
  /** The layout that made it, for example `L01`; the owner's mark of the sheet. */
  readonly layout: string;
  readonly name: string;
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Area[];
  /** Areas drawn with thin borders all round. */
  readonly bordered: readonly Area[];
  /** In characters of the default font; 0 hides the column. */
  readonly columnWidths: readonly number[];
  /** In points, by row, only where the default will not do. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tones: readonly ToneRule[];
  readonly charts?: readonly ChartPlan[];
  readonly names?: readonly PlanName[];
  /** What a page should hold whole: each table with its notes, each chart, each closing. */
  readonly keptWhole?: readonly RowSpan[];
  /** Rows that begin a page. */
  readonly pageBreaksBefore?: readonly number[];
  /**
   * People's cells of the sheet that stands, as they were when the plan took them over into its own cells. Where one says
   * something else by now the build is refused (`cell-changed`). A plan that has this gets nothing back by place.
   */
  readonly typed?: readonly TypedCell[];
  readonly print: PrintSetup;
}
