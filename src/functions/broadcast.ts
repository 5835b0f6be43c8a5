import type { CellMatrix, FunctionCell } from './cell-matrix';
import { functionError } from './cell-matrix';

type Matrix<Cell> = readonly (readonly Cell[])[];

/**
 * Applies `evaluate` cell by cell. Arguments are of one shape, or a single cell that goes with every cell of the
 * others; other shapes give one #VALUE!. An element that fails leaves the others standing.
 */
export function broadcast<Cells extends readonly unknown[]>(
  matrices: { readonly [Index in keyof Cells]: Matrix<Cells[Index]> },
  evaluate: (...cells: Cells) => FunctionCell,
): CellMatrix {
  const shapes = matrices.filter((matrix) => !isSingle(matrix));
  const first: Matrix<unknown> = shapes[0] ?? [[null]];
  const other = shapes.find((matrix) => matrix.length !== first.length || width(matrix) !== width(first));
  if (other) return [[functionError('#VALUE!', 'function.unequal-ranges', { first: shapeText(first), second: shapeText(other) })]];

  // One list for all cells: a list a cell costs as much as most functions themselves.
  const here: unknown[] = matrices.map((matrix) => matrix[0]?.[0]);
  const varying = matrices.flatMap((matrix, index) => (isSingle(matrix) ? [] : [{ matrix, index }]));
  return first.map((cells, row) =>
    cells.map((_, column) => {
      for (const { matrix, index } of varying) here[index] = matrix[row]![column];
      return evaluate(...(here as unknown as Cells));
    }),
  );
}

function isSingle(matrix: Matrix<unknown>): boolean {
  return matrix.length === 1 && width(matrix) === 1;
}

function width(matrix: Matrix<unknown>): number {
  return matrix[0]?.length ?? 0;
}

function shapeText(matrix: Matrix<unknown>): string {
  return `${matrix.length}x${width(matrix)}`;
}
