import { parseArea } from '../../../src/workbook/address';
import type { SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';

/** What a term of a formula comes to: a cell, or SUM over one range. */
function term(text: string, sheet: SheetSnapshot): number {
  const sum = /^SUM\((.+)\)$/.exec(text);
  const area = parseArea(sum?.[1] ?? text)!;
  let total = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) total += Number(sheet.rows[row]?.[column]?.value ?? 0);
  }
  return total;
}

/** `=A1/B1`, `=A1-B1`, `=A1+B1+...` and `=SUM(A1:A9)`: all that these workbooks are made with. */
function result(formula: string, sheet: SheetSnapshot): number {
  const terms = (operator: string): number[] => formula.slice(1).split(operator).map((text) => term(text, sheet));
  if (formula.includes('/')) return terms('/').reduce((quotient, divisor) => quotient / divisor);
  if (formula.includes('-')) return terms('-').reduce((rest, taken) => rest - taken);
  return terms('+').reduce((total, added) => total + added);
}

/** Every formula with its result, as the workbook holds them once it has been opened and saved. */
export function recalculated({ sheets }: Snapshot): Snapshot {
  return {
    sheets: sheets.map((sheet) => {
      const rows = sheet.rows.map((row) => row && [...row]);
      const current = { ...sheet, rows };
      // A sum of sums of sums: three passes reach it, whatever order the cells stand in.
      for (let pass = 0; pass < 3; pass += 1) {
        for (const row of rows) row?.forEach((cell, column) => cell?.formula !== undefined && (row[column] = { ...cell, value: result(cell.formula, current) }));
      }
      return current;
    }),
  };
}
