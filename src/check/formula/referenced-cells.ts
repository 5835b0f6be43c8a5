import type { CellPosition } from '../../workbook/address';
import { cellAt } from '../../workbook/snapshot';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { formulaTokens } from '../../workbook/formula/formula-tokens';

interface Reference {
  readonly by: CellPosition;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const remembered = new WeakMap<SheetSnapshot, readonly Reference[]>();

/** A formula of the same sheet that takes a number from one of the cells; null where none does. */
export function formulaUsing(sheet: SheetSnapshot, places: readonly CellPosition[]): CellPosition | null {
  const references = remembered.get(sheet) ?? referencesOf(sheet);
  remembered.set(sheet, references);
  const used = references.find(({ top, left, bottom, right }) => places.some(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right));
  return used?.by ?? null;
}

/** Functions that read a text as well as a number. */
const READS_TEXT = /^=\s*\+?(?:'?[\w .]+'?!)?\$?[A-Z]{1,3}\$?\d+$|\b(?:KINERJA\.|VLOOKUP|HLOOKUP|XLOOKUP|INDEX|MATCH|TEXT|CONCAT|COUNTA|VALUE|NUMBERVALUE|SUBSTITUTE|ISBLANK|LEN)/i;

function referencesOf(sheet: SheetSnapshot): readonly Reference[] {
  const found: Reference[] = [];
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((_, column) => {
      const formula = cellAt(sheet, row, column)?.formula;
      if (formula === undefined || READS_TEXT.test(formula)) return;
      for (const token of formulaTokens(formula) ?? []) {
        if (token.kind !== 'reference' || token.sheet !== null) continue;
        const { from, to } = token;
        const end = to ?? from;
        found.push({ by: { row, column }, top: Math.min(from.row, end.row), bottom: Math.max(from.row, end.row), left: Math.min(from.column, end.column), right: Math.max(from.column, end.column) });
      }
    }),
  );
  return found;
}
