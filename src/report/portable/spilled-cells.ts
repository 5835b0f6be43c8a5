import type { CellPosition } from '../../workbook/address';
import { formulaTokens } from '../../workbook/formula/formula-tokens';
import { namedScale } from '../../functions/read-scale';
import { cellAt } from '../../workbook/snapshot';
import { choiceOf } from './choice';
import type { KinerjaCall } from './kinerja-calls';
import { kinerjaCalls } from './kinerja-calls';
import type { FormulaHome } from './twin-argument';
import { heightOf, twinArgument, widthOf } from './twin-argument';

/** Functions that give one value of their ranges. */
const OF_WHOLE_RANGES: ReadonlySet<string> = new Set(['EFISIENSI', 'IKM', 'IKPA', 'RERATA', 'RERATASASARAN']);

const REKAP_SHAPE = { height: 4, width: 2 };

/**
 * The cells beside and below a formula that show what it spills: they go with the formula, so they need values of their
 * own when it gets one. Cells with a formula of their own are not among them.
 */
export function spilledCells(formula: string, { row, column }: CellPosition, home: FormulaHome): readonly CellPosition[] {
  const shapes = kinerjaCalls(formulaTokens(formula) ?? []).map((call) => shapeOf(formula, call, home));
  const height = Math.max(1, ...shapes.map((shape) => shape.height));
  const width = Math.max(1, ...shapes.map((shape) => shape.width));
  const cells: CellPosition[] = [];
  for (let down = 0; down < height; down += 1) {
    for (let right = 0; right < width; right += 1) {
      const cell = cellAt(home.sheet, row + down, column + right);
      if ((down > 0 || right > 0) && cell && cell.formula === undefined && cell.value !== null) cells.push({ row: row + down, column: column + right });
    }
  }
  return cells;
}

function shapeOf(formula: string, { id, args }: KinerjaCall, home: FormulaHome): { readonly height: number; readonly width: number } {
  if (OF_WHOLE_RANGES.has(id)) return { height: 1, width: 1 };
  if (id === 'REKAP') return REKAP_SHAPE;
  const parts = args.map((argument) => twinArgument(formula, argument, home));
  if (id === 'SKALA') {
    const choice = choiceOf(parts[0]);
    const scale = choice.ok ? namedScale(choice.value.cell) : null;
    return { height: scale?.ok ? scale.value.bands.length : 1, width: 2 };
  }
  // A scale of the user's own is looked up in, not gone along.
  const alongside = (id === 'KATEGORI' ? parts.slice(0, 1) : parts).flatMap((part) => (part.kind === 'cells' ? [part] : []));
  return { height: Math.max(1, ...alongside.map(heightOf)), width: Math.max(1, ...alongside.map(widthOf)) };
}
