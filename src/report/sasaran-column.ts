import type { CellPosition } from '../workbook/address';
import type { PlanCell } from '../workbook/sheet-plan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { copiedCell } from './copied-cell';
import type { BlockPart } from './table-block';

/** A sasaran over the rows of its indicators on the report sheet, which stand under each other. */
export interface SasaranRows {
  /** 1, 2, ... in report order; null where the source names no sasaran. */
  readonly nomor: number | null;
  readonly sasaranAt: CellPosition | null;
  readonly rows: readonly number[];
}

/** The number and the name of a sasaran, merged over its indicators; without a sasaran each indicator has its own number. */
export function sasaranColumn(
  sheet: SheetSnapshot,
  columns: { readonly nomor: number; readonly sasaran: number },
  { nomor, sasaranAt, rows }: SasaranRows,
): Pick<BlockPart, 'cells' | 'merges'> {
  const number = (row: number, value: number): PlanCell => ({ row, column: columns.nomor, role: 'text-centre', value });
  if (nomor === null || sasaranAt === null) return { cells: rows.map((row, index) => number(row, index + 1)), merges: [] };
  const [top, bottom] = [rows[0]!, rows.at(-1)!];
  const over = (column: number): BlockPart['merges'] => (top === bottom ? [] : [{ top, bottom, left: column, right: column }]);
  return {
    cells: [number(top, nomor), copiedCell(sheet, sasaranAt, { row: top, column: columns.sasaran }, 'text')],
    merges: [...over(columns.nomor), ...over(columns.sasaran)],
  };
}
