import type { Area } from '../workbook/address';
import type { CellValue, SnapshotCell } from '../workbook/snapshot';
import type { Piece } from './read-plan';
import { rangeOf } from './rectangles';
import { areaOf } from './sheet-outline';
import { sheetCell } from './sheet-cell';

/** What one piece of a sheet turned out to hold; rows and columns are those of the sheet. */
export interface PieceContents {
  readonly piece: Piece;
  /** By row within the piece and column within it. */
  readonly rows: (SnapshotCell | undefined)[][];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** About what the answer weighed. */
  readonly bytes: number;
}

export interface PieceQuestions {
  readonly merges: boolean;
  readonly rowsHidden: boolean;
  readonly columnsHidden: boolean;
}

/** The quotes, commas and digits around the texts of one cell, and those texts in four tables. */
const BYTES_PER_CELL = 24;

function weight(tables: readonly (readonly (readonly unknown[])[])[]): number {
  let bytes = 0;
  for (const table of tables) {
    for (const row of table) for (const each of row) bytes += typeof each === 'string' ? each.length : 8;
  }
  return bytes;
}

/** Asks for one piece; the function that is returned reads the answer once the batch is through. */
export function queuePiece(sheet: Excel.Worksheet, piece: Piece, questions: PieceQuestions): () => PieceContents {
  const { top, left, bottom, right } = piece.area;
  const range = rangeOf(sheet, piece.area);
  range.load('values,formulas,numberFormat,text');
  const rows = questions.rowsHidden ? range.getRowProperties({ rowHidden: true }) : null;
  const columns = questions.columnsHidden ? range.getColumnProperties({ columnHidden: true }) : null;
  const merged = questions.merges ? range.getMergedAreasOrNullObject() : null;
  merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => {
    const values = range.values as CellValue[][];
    const { formulas, numberFormat, text } = range;
    return {
      piece,
      rows: values.map((line, row) =>
        line.map((value, column) => sheetCell(value, formulas[row]![column], String(numberFormat[row]![column]), text[row]![column])),
      ),
      merges: !merged || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      hiddenRows: rows ? rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [top + index] : [])) : [],
      hiddenColumns: columns ? columns.value.flatMap(({ columnHidden }, index) => (columnHidden ? [left + index] : [])) : [],
      bytes: weight([values, formulas, numberFormat, text]) + BYTES_PER_CELL * (bottom - top + 1) * (right - left + 1),
    };
  };
}
