import type { Injector, IStyleData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { contentOf } from '../../workbook/cell-edit';
import type { ContentCell, SheetContents } from '../../xlsx/replace-sheet';
import { liveCells, liveColumns, liveMerges, liveRows } from './live-workbook';
import { charactersOfPixels, pixelsOfCharacters, pixelsOfPoints, pointsOfPixels } from './units';

/** Sizes in the file's unit; the file's own figure stays where the grid still shows it. */
function sizesInFile(
  sizes: readonly (number | undefined)[],
  inFile: readonly (number | undefined)[],
  toPixels: (size: number) => number,
  ofPixels: (pixels: number) => number,
): (number | undefined)[] {
  return Array.from(sizes, (pixels, index) => {
    if (pixels === undefined) return undefined;
    const kept = inFile[index];
    return kept !== undefined && Math.abs(toPixels(kept) - pixels) <= 0.5 ? kept : ofPixels(pixels);
  });
}

/** All a sheet of the grid shows, as the file is to have it. `xfOf` gives the file's style of a cell. */
export function sheetContents(
  injector: Injector,
  workbook: Workbook,
  worksheet: Worksheet,
  kept: Pick<SheetContents, 'columnWidths' | 'rowHeights'>,
  xfOf: (name: Nullable<string | IStyleData>, style: Nullable<IStyleData>) => number,
): SheetContents {
  const rows: ContentCell[][] = [];
  const live = liveCells(injector, worksheet);
  const styles = workbook.getStyles();
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const shown = live[row]?.[column];
    const style = styles.getStyleByCell(cell);
    const xf = style ? xfOf(cell.s, style) : 0;
    if (!shown && xf === 0) return;
    const { value = null, error } = shown ?? {};
    const result = shown?.formula !== undefined && value !== null ? { result: value } : {};
    (rows[row] ??= [])[column] = { content: contentOf(shown), xf, ...result, ...(error !== undefined && { error }) };
  });
  const lines = { rows: liveRows(worksheet), columns: liveColumns(worksheet) };
  return {
    rows,
    merges: liveMerges(worksheet),
    columnWidths: sizesInFile(lines.columns.sizes, kept.columnWidths, pixelsOfCharacters, charactersOfPixels),
    rowHeights: sizesInFile(lines.rows.sizes, kept.rowHeights, pixelsOfPoints, pointsOfPixels),
    hiddenRows: lines.rows.hidden,
    hiddenColumns: lines.columns.hidden,
  };
}
