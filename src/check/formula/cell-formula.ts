import type { CellPosition } from '../../workbook/address';
import type { SheetSnapshot, SnapshotCell } from '../../workbook/snapshot';
import { cellAt, sheetNamed } from '../../workbook/snapshot';
import type { CapaianRow } from '../capaian/capaian-rows';
import type { RuleContext } from '../rule';
import type { FormulaToken } from '../../workbook/formula/formula-tokens';
import { formulaTokens } from '../../workbook/formula/formula-tokens';
import { formulaValue } from '../../workbook/formula/formula-value';

/** The sheet of a recognised table in the snapshot it came from. */
export function checkedSheet({ snapshot }: RuleContext, sheet: string): SheetSnapshot {
  return sheetNamed(snapshot, sheet)!;
}

/** Decimals a percent or decimal format shows; a value is not stale for what its format hides. */
const FORMAT_DECIMALS = /\.(0+)/;

/** What the formula of the cell plainly gives where the cell shows another number; null where they agree or it cannot be known. */
export function staleValue(cell: SnapshotCell, sheet: SheetSnapshot, { snapshot }: RuleContext): number | null {
  if (cell.formula === undefined || typeof cell.value !== 'number' || cell.error !== undefined) return null;
  const value = formulaValue(cell.formula, sheet, snapshot);
  if (value === null) return null;
  const difference = Math.abs(value - cell.value);
  if (difference <= 1e-9 * Math.max(1, Math.abs(value))) return null;
  // "Precision as displayed" keeps what the format shows.
  const decimals = FORMAT_DECIMALS.exec(cell.format ?? '')?.[1]?.length ?? (cell.format === undefined ? 6 : 0);
  const lastPlace = 10 ** -(decimals + (cell.format?.includes('%') ? 2 : 0));
  return difference < lastPlace * 1.000001 ? null : value;
}

/** True where the cell's own formula gives another number than it shows: recalc-mismatch says so. */
export function isStaleFormula(sheet: string, { row, column }: CellPosition, context: RuleContext): boolean {
  const snapshot = checkedSheet(context, sheet);
  const cell = cellAt(snapshot, row, column);
  return cell?.formula !== undefined && staleValue(cell, snapshot, context) !== null;
}

/** How the formula in a capaian cell divides: realisasi by target, the reverse, or in another way. */
export type RatioFormula = 'plain' | 'inverted' | 'other';

/** The direction of the one division in the formula of the row's capaian; null without a formula. */
export function ratioFormula({ table, targetAt, realisasiAt, capaianAt }: CapaianRow, context: RuleContext): RatioFormula | null {
  if (!targetAt || !realisasiAt || !capaianAt) return null;
  const formula = cellAt(checkedSheet(context, table.sheet), capaianAt.row, capaianAt.column)?.formula;
  return formula === undefined ? null : divisionOf(formula, realisasiAt, targetAt);
}

/** How a formula divides one cell by another. A formula that subtracts, or divides more than once, is of another kind. */
export function divisionOf(formula: string, numerator: CellPosition, denominator: CellPosition): RatioFormula {
  const tokens = formulaTokens(formula) ?? [];
  const divisions = tokens.flatMap((token, index) => (token.kind === 'sign' && token.text === '/' ? [index] : []));
  const [division] = divisions;
  if (division === undefined || divisions.length > 1 || tokens.some((token) => token.kind === 'sign' && token.text === '-')) return 'other';
  const [before, after] = [tokens[division - 1], tokens[division + 1]];
  if (isCell(before, numerator) && isCell(after, denominator)) return 'plain';
  return isCell(before, denominator) && isCell(after, numerator) ? 'inverted' : 'other';
}

function isCell(token: FormulaToken | undefined, { row, column }: CellPosition): boolean {
  return token?.kind === 'reference' && token.sheet === null && token.to === null && token.from.row === row && token.from.column === column;
}
