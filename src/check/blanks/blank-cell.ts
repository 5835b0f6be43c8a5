import type { Reading } from '../../domain/numeral/reading';
import type { SheetGrid } from '../../recognise/sheet-grid';

/** True where nothing is written at all: no dash, no N/A, no error value, no formula, whatever it shows, and no merge that shows a value here. */
export function isBlankCell(grid: SheetGrid, row: number, column: number): boolean {
  return grid.text(row, column) === '' && grid.cell(row, column)?.formula === undefined;
}

/** The same for a cell of a figure column, whose reading tells without looking at the sheet that most cells are filled. */
export function isBlankFigure(grid: SheetGrid, reading: Reading | null | undefined, row: number, column: number): boolean {
  return reading?.kind === 'missing' && reading.written === '' && isBlankCell(grid, row, column);
}
