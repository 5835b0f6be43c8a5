import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import type { PlanCell } from '../../workbook/sheet-plan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { PrintedDifference } from '../printed-figure';

/** A row of the user's table on its row of the report sheet. */
export interface CarriedLine {
  /** On the report sheet. */
  readonly row: number;
  /** Null for the JUMLAH a table lacks. */
  readonly source: TableRow | null;
  /** The lines this one is the sum of; empty where it is no sum. */
  readonly parts: readonly CarriedLine[];
}

/** What a computed column reads on its own row, by the columns of the report table. */
export interface RowCells {
  /** `C5` */
  readonly cell: (column: number) => string;
  readonly figure: (column: number) => number | null;
  /** The cell of the column's JUMLAH, held fast by row; null where the table has none. */
  readonly totalCell: (column: number) => string | null;
  readonly totalFigure: (column: number) => number | null;
}

/** A figure worked out from others of its row: the formula without `=`, and what it gives; null is nothing. */
export interface Computed {
  readonly formula: string;
  readonly value: number | null;
}

/** A cell with what its table must tell about it. */
export interface CarriedCell {
  readonly cell: PlanCell;
  readonly difference: PrintedDifference | null;
  /** The text is read as a number with this sign between thousands. */
  readonly typedWith?: string;
  /** A text among figures that is no number, so that no sum counts it. */
  readonly unread?: boolean;
}

/** What a figure reads on other rows of its own column, by the rows of the source. */
export interface ColumnCells {
  readonly cell: (row: TableRow) => string;
  readonly figure: (row: TableRow) => number | null;
}

/** Where rows and columns of the source come to stand, and the number a cell shows there. */
export interface SheetCells {
  readonly columnOf: (from: number) => number;
  readonly rowOf: (row: TableRow) => number;
  readonly figure: (row: TableRow, from: number) => number | null;
}

interface Column {
  /** Tiers of its heading, from above. */
  readonly header: readonly string[];
}

/**
 * A column of a carried table; `from` is an index into the columns of the source. `copy` follows the source cell by cell,
 * `figure` does so and adds up in the rows that are sums, or is worked out from the rows above by `under`; `computed` is worked out in every row and compared with what the
 * source prints, `made` is up to the layout; where it says `figure` the
 * cell follows the source.
 */
export type CarriedColumn =
  | (Column & { readonly kind: 'copy'; readonly from: number })
  | (Column & { readonly kind: 'figure'; readonly from: number; readonly under?: UnderEachOther })
  | (Column & { readonly kind: 'computed'; readonly from: number | null; readonly look: 'ratio' | 'number'; compute(row: RowCells): Computed })
  | (Column & { readonly kind: 'made'; readonly from: number | null; make(at: CellPosition, line: CarriedLine, cells: SheetCells): CarriedCell | 'figure' | null });

/** Of a column whose rows are pagu, realisasi, sisa under each other: how a row is worked out from those above; null where it is none of them. */
export type UnderEachOther = (row: TableRow, cells: ColumnCells) => (Computed & { readonly look: 'ratio' | 'number' }) | null;

/** A table of the user's carried over live: rows as they stand there, totals and computed columns by formula. */
export interface CarriedTable {
  readonly sheet: SheetSnapshot;
  readonly table: PerformanceTable;
  readonly columns: readonly CarriedColumn[];
  /** The label of the JUMLAH to add where the table has none; null adds none. */
  readonly addedTotal: string | null;
}
