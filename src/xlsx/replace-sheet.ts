import type { Area } from '../workbook/address';
import { formatArea } from '../workbook/address';
import type { CellContent } from '../workbook/cell-edit';
import { GatewayFault } from '../workbook/gateway-fault';
import type { CellValue } from '../workbook/snapshot';
import { cellXml, needsDynamicArray } from './cell-xml';
import { ensureDynamicArray } from './dynamic-array-metadata';
import { withPart } from './package-part';
import { readyForReckoning } from './recalculation';
import type { RowFormat } from './sheet-data';
import { colsXml, sheetDataXml } from './sheet-data';
import { sheetPartOf, withSheetPart } from './sheet-part';
import type { XlsxDocument } from './xlsx-document';
import { documentOf } from './xlsx-document';
import { toBytes } from './xml/text';
import { childNamed, childrenNamed, numberAttribute } from './xml/tree';

export interface ContentCell {
  readonly content: CellContent;
  /** A formula's result. */
  readonly result?: CellValue;
  /** The error a formula shows, or a cell holds: `#N/A`. */
  readonly error?: string;
  /** Style index of the file (SheetLook.styles); 0 is the default. */
  readonly xf: number;
}

export interface SheetContents {
  /** By row and column; holes are cells that do not exist. `{value: null}` keeps an empty cell with its style. */
  readonly rows: readonly (readonly (ContentCell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  /** In characters of the default font, by column; holes have the default. */
  readonly columnWidths: readonly (number | undefined)[];
  /** In points, by row; holes have the default. */
  readonly rowHeights: readonly (number | undefined)[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

function usedArea({ rows }: SheetContents): Area {
  const right = rows.reduce((most, row) => Math.max(most, (row?.length ?? 1) - 1), 0);
  return { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right };
}

function rowFormats({ rowHeights, hiddenRows }: SheetContents): Map<number, RowFormat> {
  const formats = new Map<number, RowFormat>();
  rowHeights.forEach((height, row) => height !== undefined && formats.set(row, { height }));
  for (const row of hiddenRows) formats.set(row, { ...formats.get(row), hidden: true });
  return formats;
}

/**
 * Rewrites the cells, merges, widths and heights of one sheet, and keeps everything else of its part: views, print set-up,
 * validations, conditional formats, drawings. For what single edits cannot say, rows inserted or taken away.
 * Throws fault `sheet-missing`.
 */
export function replaceSheetCells(document: XlsxDocument, sheet: string, contents: SheetContents): XlsxDocument {
  const entry = document.sheets.find(({ name }) => name === sheet);
  if (!entry) throw new GatewayFault('sheet-missing', { sheet });
  const { workbookPart } = document;
  const dynamic = contents.rows.some((row) => row?.some((cell) => cell && needsDynamicArray(cell.content)));
  const metadata = dynamic ? ensureDynamicArray(document.parts, workbookPart) : null;
  const cells = new Map<number, (readonly [number, string])[]>();
  contents.rows.forEach((cellsOfRow, row) => {
    const written: [number, string][] = [];
    cellsOfRow?.forEach((cell, column) => cell && written.push([column, cellXml({ row, column, ...cell }, metadata?.index ?? null)]));
    if (written.length > 0) cells.set(row, written);
  });
  const part = sheetPartOf(document.parts.get(entry.part)!);
  const merges = contents.merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`).join('');
  const bytes = withSheetPart(part, toBytes(sheetDataXml(cells, rowFormats(contents))), {
    dimension: `<dimension ref="${formatArea(usedArea(contents))}"/>`,
    cols: colsXml(columnsOf(contents, childrenNamed(childNamed(part.shell, 'cols'), 'col').map((col) => ({
      min: numberAttribute(col, 'min') ?? 1,
      max: numberAttribute(col, 'max') ?? 1,
      style: numberAttribute(col, 'style') ?? 0,
    })))),
    mergeCells: merges === '' ? null : `<mergeCells count="${contents.merges.length}">${merges}</mergeCells>`,
  });
  const parts = withPart(metadata?.parts ?? document.parts, entry.part, bytes);
  return documentOf(document.fileName, readyForReckoning(parts, workbookPart, document.sheets, true));
}

type ColumnSpec = Parameters<typeof colsXml>[0][number];

/** Widths and hiding as given; the style of whole columns as it was. */
function columnsOf(contents: SheetContents, styled: readonly { readonly min: number; readonly max: number; readonly style: number }[]): ColumnSpec[] {
  const last = Math.max(contents.columnWidths.length, ...contents.hiddenColumns.map((column) => column + 1), 0);
  const hidden = new Set(contents.hiddenColumns);
  return Array.from({ length: last }, (_, column): ColumnSpec => {
    const style = styled.find(({ min, max }) => min <= column + 1 && column < max)?.style ?? 0;
    return { column, width: contents.columnWidths[column], hidden: hidden.has(column), style };
  }).filter(({ width, hidden: isHidden, style }) => width !== undefined || isHidden || style);
}
