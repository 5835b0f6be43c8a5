import type { Corner } from '../../workbook/formula/formula-tokens';
import { cornerText, formulaTokens } from '../../workbook/formula/formula-tokens';
import type { NoteContent } from './note';

/** Where the rows and columns of a sheet stand after it was made again; null for one that is gone. */
export interface Moves {
  row(row: number): number | null;
  column(column: number): number | null;
}

/**
 * A note as it reads at its new place. A formula goes on reading the same cells of its own sheet, wherever their rows stand
 * now; where one is gone, or the formula cannot be followed, what it showed last stays in its place.
 */
export function movedNote(content: NoteContent, sheet: string, moves: Moves): NoteContent {
  if (content.formula === undefined) return content;
  const formula = movedFormula(content.formula, sheet, moves);
  if (formula !== null) return { ...content, formula };
  const { formula: written, error, ...rest } = content;
  return { ...rest, value: rest.value ?? error ?? written };
}

function movedFormula(formula: string, sheet: string, moves: Moves): string | null {
  const tokens = formulaTokens(formula);
  if (!tokens) return null;
  let moved = '';
  let end = 0;
  for (const token of tokens) {
    if (token.kind !== 'reference' || (token.sheet !== null && token.sheet !== sheet)) continue;
    const from = movedCorner(token.from, moves);
    const to = token.to && movedCorner(token.to, moves);
    if (!from || (token.to && (!to || !isAsLarge(token.from, token.to, from, to)))) return null;
    const written = formula.slice(token.start, token.end);
    moved += `${formula.slice(end, token.start)}${written.slice(0, written.lastIndexOf('!') + 1)}${[from, ...(to ? [to] : [])].map(cornerText).join(':')}`;
    end = token.end;
  }
  return moved + formula.slice(end);
}

function movedCorner(corner: Corner, moves: Moves): Corner | null {
  const row = moves.row(corner.row);
  const column = moves.column(corner.column);
  return row === null || column === null ? null : { ...corner, row, column };
}

function isAsLarge(from: Corner, to: Corner, newFrom: Corner, newTo: Corner): boolean {
  return newTo.row - newFrom.row === to.row - from.row && newTo.column - newFrom.column === to.column - from.column;
}

/**
 * The moves of a sheet whose rows, in their order, stand elsewhere or nowhere now. A row between two of these is known only
 * where the two still follow each other at the same distance.
 */
export function movesOf(moved: readonly { readonly from: number; readonly to: number | null }[], planned: readonly number[], keepsColumns: boolean): Moves {
  const newRow = new Map(moved.map(({ from, to }) => [from, to]));
  const order = [-1, ...planned];
  return {
    row(row) {
      const known = newRow.get(row);
      if (known !== undefined) return known;
      const before = moved.findLast(({ from }) => from < row) ?? { from: -1, to: -1 };
      const after = moved.find(({ from }) => from > row) ?? null;
      if (before.to === null || after?.to === null) return null;
      const next = order[order.indexOf(before.to) + 1];
      if (next !== after?.to || (after && after.to - before.to !== after.from - before.from)) return null;
      return before.to + row - before.from;
    },
    column: (column) => (keepsColumns ? column : null),
  };
}
