import type { CellMatrix } from './cell-matrix';

/** A range of whole columns reaches to the last row of the sheet. */
const ROWS_OF_A_SHEET = 1_048_576;

/** The arguments without the empty rows below the last filled one, where they are whole columns; all of them keep one height. */
export function usedPart(args: readonly CellMatrix[]): readonly CellMatrix[] {
  const isWhole = (matrix: CellMatrix): boolean => matrix.length >= ROWS_OF_A_SHEET;
  const height = args.filter(isWhole).reduce((highest, matrix) => Math.max(highest, filledRows(matrix)), 1);
  return args.map((matrix) => (isWhole(matrix) ? matrix.slice(0, height) : matrix));
}

function filledRows(matrix: CellMatrix): number {
  for (let row = matrix.length; row > 0; row -= 1) if (matrix[row - 1]!.some((cell) => cell !== null && cell !== '')) return row;
  return 0;
}
