import { columnLetters, columnNumber } from '../workbook/address';
import { mapFormulaCode } from './formula-text';

const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

/**
 * A cell, or one side of a whole-column or whole-row range; not the name of a function or of a sheet, nor a piece of a
 * longer name.
 */
const REFERENCE =
  /(?<![\w.\\$])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.\\(!$[])/g;

function shiftedColumn(fixed: string, letters: string, columns: number): string | null {
  if (fixed) return `$${letters}`;
  const column = columnNumber(letters) + columns;
  return column >= 0 && column < LAST_COLUMN ? columnLetters(column) : null;
}

function shiftedRow(fixed: string, digits: string, rows: number): string | null {
  if (fixed) return `$${digits}`;
  const row = Number(digits) + rows;
  return row >= 1 && row <= LAST_ROW ? String(row) : null;
}

/** The formula as it reads after a fill by so many rows and columns: relative references move, `$` ones stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapFormulaCode(formula, (code) =>
    code.replace(REFERENCE, (whole, ...groups: (string | undefined)[]) => {
      const [cellFix, cellColumn, rowFix, cellRow, fromFix, fromColumn, toFix, toColumn, topFix, top, bottomFix, bottom] = groups;
      if (cellColumn !== undefined) {
        if (columnNumber(cellColumn) >= LAST_COLUMN) return whole;
        const column = shiftedColumn(cellFix!, cellColumn, columns);
        const row = shiftedRow(rowFix!, cellRow!, rows);
        return column === null || row === null ? '#REF!' : `${column}${row}`;
      }
      const [first, second] =
        fromColumn !== undefined
          ? [shiftedColumn(fromFix!, fromColumn, columns), shiftedColumn(toFix!, toColumn!, columns)]
          : [shiftedRow(topFix!, top!, rows), shiftedRow(bottomFix!, bottom!, rows)];
      return first === null || second === null ? '#REF!' : `${first}:${second}`;
    }),
  );
}
