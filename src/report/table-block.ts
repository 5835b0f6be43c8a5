import type { Area } from '../workbook/address';
import type { PlanCell } from '../workbook/sheet-plan';
import type { ReportChart } from './report-chart';

/** What a line of the sheet says: a text, or a formula with what it says now. */
export type CellText = string | { readonly formula: string; readonly value: string };

/** Cells of a part of the sheet down to row `bottom`. */
export interface BlockPart {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Area[];
  readonly bottom: number;
}

/** One table of a report sheet with what stands under it, everything on the rows of the sheet. */
export interface TableBlock {
  readonly header: BlockPart;
  readonly body: BlockPart;
  /** Below the table, one a row. */
  readonly notes: readonly CellText[];
  /** In characters; as many as the table has columns. A sheet of several tables takes the widest of each column. */
  readonly columnWidths: readonly number[];
  /** Areas of capaian and kategori cells to colour by the scale; their first column is judged. */
  readonly toned: readonly Area[];
  /** Drawn below the notes, with their figures in a small table of their own. */
  readonly charts?: readonly ReportChart[];
}

/** A table to be put on a sheet: `plan` is called with the row its header begins at. */
export interface BlockPlan {
  /** The line over the table; null where the title of the sheet is the table's own. */
  readonly caption: CellText | null;
  plan(headerTop: number): TableBlock;
}

/** What closes a sheet, a signature block or a list of notes: called with its first row, the last column of the sheet and its widths in characters. */
export type ClosingPlan = (top: number, lastColumn: number, columnWidths: readonly number[]) => BlockPart & { readonly bordered?: readonly Area[] };

/** The cell a text stands in. */
export const textCell = (at: { readonly row: number; readonly column: number }, role: PlanCell['role'], text: CellText): PlanCell =>
  typeof text === 'string' ? { ...at, role, value: text } : { ...at, role, ...text };
