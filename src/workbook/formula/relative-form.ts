import type { CellPosition } from '../address';
import { quoteSheet } from '../address';
import type { Corner, FormulaToken } from './formula-tokens';
import { cornerText, formulaTokens } from './formula-tokens';

/**
 * The formula as it reads from its own cell (R1C1 with `$` kept), so that a formula filled down has one form in every
 * row. Null for a formula that cannot be read.
 */
export function relativeForm(formula: string, place: CellPosition): string | null {
  const tokens = formulaTokens(formula);
  if (!tokens) return null;
  return tokens.map((token) => tokenText(token, (corner) => relativeCorner(corner, place))).join('');
}

function relativeCorner({ row, column, rowFixed, columnFixed }: Corner, place: CellPosition): string {
  return `R${rowFixed ? row : `[${row - place.row}]`}C${columnFixed ? column : `[${column - place.column}]`}`;
}

/** The formula of one cell as it would read filled into another; null where it cannot be read or would leave the sheet. */
export function filledFormula(formula: string, from: CellPosition, to: CellPosition): string | null {
  const tokens = formulaTokens(formula);
  if (!tokens) return null;
  const moved = tokens.map((token) => movedToken(token, to.row - from.row, to.column - from.column));
  if (moved.some((token) => token === null)) return null;
  return `=${moved.map((token) => tokenText(token!, cornerText)).join('')}`;
}

/** The formula with every `$` taken off: what it reads now, however it would be copied. */
export function plainForm(formula: string): string | null {
  const tokens = formulaTokens(formula);
  return tokens?.map((token) => tokenText(token, (corner) => cornerText({ ...corner, rowFixed: false, columnFixed: false }))).join('') ?? null;
}

/** The formula with every reference written alike: only what is done, not with which cells. */
export function operationForm(formula: string): string | null {
  return formulaTokens(formula)?.map((token) => (token.kind === 'reference' ? (token.to ? '#:#' : '#') : tokenText(token, cornerText))).join('') ?? null;
}

function movedToken(token: FormulaToken, rows: number, columns: number): FormulaToken | null {
  if (token.kind !== 'reference') return token;
  const from = movedCorner(token.from, rows, columns);
  const to = token.to === null ? null : movedCorner(token.to, rows, columns);
  return from === null || (token.to !== null && to === null) ? null : { ...token, from, to };
}

function movedCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.columnFixed ? corner.column : corner.column + columns;
  return row < 0 || column < 0 ? null : { ...corner, row, column };
}

function tokenText(token: FormulaToken, corner: (corner: Corner) => string): string {
  switch (token.kind) {
    case 'number':
      return String(token.value);
    case 'text':
      return `"${token.value.replaceAll('"', '""')}"`;
    case 'reference':
      return `${token.sheet === null ? '' : `${quoteSheet(token.sheet)}!`}${corner(token.from)}${token.to ? `:${corner(token.to)}` : ''}`;
    case 'word':
    case 'sign':
      return token.text;
  }
}
