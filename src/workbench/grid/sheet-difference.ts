import type { ICellData, Injector, IStyleData, Nullable, Styles, Workbook, Worksheet } from '@univerjs/core';
import type { Area } from '../../workbook/address';
import { formatArea } from '../../workbook/address';
import type { CellEdit } from '../../workbook/cell-edit';
import { contentOf, sameContent } from '../../workbook/cell-edit';
import type { SheetSnapshot, SnapshotCell } from '../../workbook/snapshot';
import type { SheetLook } from '../../xlsx/read-look';
import { liveCells, liveColumns, liveMerges, liveRows } from './live-workbook';
import type { LiveLines } from './live-workbook';
import type { StyleMatcher } from './style-matcher';
import { pixelsOfCharacters, pixelsOfPoints } from './units';

/** A sheet as the file has it. */
export interface FileSheet {
  readonly snapshot: SheetSnapshot;
  readonly look: SheetLook;
}

/** The style of a cell as the file has it: its own, its column's, or the default. */
export function fileStyleIndex({ cells, columnStyles }: SheetLook, row: number, column: number): number {
  return cells[row]?.[column] ?? columnStyles[column] ?? 0;
}

/** What stands in the file; the grid's own word, unless it does not know the function and the file has a result. */
export function trustedResult(live: SnapshotCell, inFile: SnapshotCell | undefined): SnapshotCell {
  const sameFormula = live.formula !== undefined && live.formula === inFile?.formula;
  return sameFormula && live.error === '#NAME?' ? inFile : live;
}

function sameAreas(one: readonly Area[], other: readonly Area[]): boolean {
  const text = (areas: readonly Area[]): string => areas.map(formatArea).sort().join(' ');
  return text(one) === text(other);
}

/** Whether a size in the grid is that of the file; a size the file does not give is the grid's own affair until someone sets one. */
function sameLines(live: LiveLines, sizes: readonly (number | undefined)[], toPixels: (size: number) => number, hidden: readonly number[]): boolean {
  const length = Math.max(live.sizes.length, sizes.length);
  for (let index = 0; index < length; index++) {
    const inFile = sizes[index];
    const inGrid = live.sizes[index];
    if (inFile === undefined ? inGrid !== undefined : inGrid === undefined || Math.abs(toPixels(inFile) - inGrid) > 0.5) return false;
  }
  return new Set([...live.hidden, ...hidden]).size === new Set(hidden).size && new Set(live.hidden).size === new Set(hidden).size;
}

/** Whether merges, sizes and hidden lines of a sheet are as the file has them. */
function sameShape(worksheet: Worksheet, look: SheetLook): boolean {
  return (
    sameAreas(liveMerges(worksheet), look.merges) &&
    sameLines(liveColumns(worksheet), look.columnWidths, pixelsOfCharacters, look.hiddenColumns) &&
    sameLines(liveRows(worksheet), look.rowHeights, pixelsOfPoints, look.hiddenRows)
  );
}

type Restyling = 'none' | 'anew' | { readonly format: string };

/** How the look of a cell in the grid differs from that in the file. */
function restyling(cell: ICellData, style: Nullable<IStyleData>, inFile: number, matcher: StyleMatcher): Restyling {
  const xf = matcher.match(cell.s, style);
  if (cell.s === undefined || cell.s === null || (xf !== undefined && matcher.alike(xf, inFile))) return 'none';
  return matcher.onlyReformats(inFile, style) ? { format: style?.n?.pattern ?? 'General' } : 'anew';
}

/** Where the file gives a cell a style and the grid has none left. */
function lostStyle(worksheet: Worksheet, { cells }: SheetLook): boolean {
  const matrix = worksheet.getCellMatrix();
  return cells.some((line, row) => line?.some((xf, column) => xf !== undefined && xf !== 0 && !matrix.getValue(row, column)?.s));
}

/**
 * The single edits that bring the file's sheet to what the grid shows, with the results of its formulas; null when single edits
 * cannot say it, because lines, merges or looks changed.
 */
export function sheetEdits(injector: Injector, workbook: Workbook, worksheet: Worksheet, file: FileSheet, matcher: StyleMatcher): CellEdit[] | null {
  const { snapshot, look } = file;
  if (!sameShape(worksheet, look) || lostStyle(worksheet, look)) return null;
  const formats = newFormats(workbook.getStyles(), worksheet, look, matcher);
  if (!formats) return null;
  const live = liveCells(injector, worksheet);
  const edits: CellEdit[] = [];
  const rowCount = Math.max(live.length, snapshot.rows.length, formats.length);
  for (let row = 0; row < rowCount; row++) {
    const columnCount = Math.max(live[row]?.length ?? 0, snapshot.rows[row]?.length ?? 0, formats[row]?.length ?? 0);
    for (let column = 0; column < columnCount; column++) {
      const inFile = snapshot.rows[row]?.[column];
      const shown = live[row]?.[column];
      const inGrid = shown && trustedResult(shown, inFile);
      const format = formats[row]?.[column];
      const was = contentOf(inFile);
      const becomes = contentOf(inGrid);
      const sameResult = inGrid?.value === inFile?.value && inGrid?.error === inFile?.error;
      if (format === undefined && sameContent(was, becomes) && (inGrid?.formula === undefined || sameResult)) continue;
      const result = inGrid?.formula === undefined ? null : (inGrid.error ?? inGrid.value);
      edits.push({ sheet: snapshot.name, row, column, was, becomes, ...(result !== null && { result }), ...(format !== undefined && { format }) });
    }
  }
  return edits;
}

/** New number formats by cell; null when a look changed in more than that. */
function newFormats(styles: Styles, worksheet: Worksheet, look: SheetLook, matcher: StyleMatcher): (string | undefined)[][] | null {
  const formats: (string | undefined)[][] = [];
  let expressible = true;
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell || !expressible) return;
    const change = restyling(cell, styles.getStyleByCell(cell), fileStyleIndex(look, row, column), matcher);
    if (change === 'anew') expressible = false;
    else if (change !== 'none') (formats[row] ??= [])[column] = change.format;
  });
  return expressible ? formats : null;
}
