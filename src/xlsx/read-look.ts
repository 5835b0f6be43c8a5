import type { Area } from '../workbook/address';
import { CellScanner, Stop } from './cell-scanner';
import type { CellStyle } from './cell-style';
import { cellStyles } from './cell-style';
import { colourReader } from './colour';
import { hiddenColumnsOf, mergesOf } from './read-snapshot';
import { sheetPartOf } from './sheet-part';
import type { SheetEntry } from './workbook-part';
import type { XlsxDocument } from './xlsx-document';
import type { XmlElement } from './xml/tree';
import { booleanAttribute, childNamed, childrenNamed, numberAttribute } from './xml/tree';

export type { BorderLine, CellStyle } from './cell-style';

export interface SheetLook {
  readonly name: string;
  /** By xf index; the same array in every sheet of one document. */
  readonly styles: readonly CellStyle[];
  /** The xf index by row and column; a hole is the style of its column. Formats far below the last filled row are left out. */
  readonly cells: readonly (readonly (number | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  /** In characters of the default font, by column; holes have `defaultColumnWidth`. */
  readonly columnWidths: readonly (number | undefined)[];
  /** The xf index of whole columns, where the file gives one. */
  readonly columnStyles: readonly (number | undefined)[];
  readonly defaultColumnWidth: number;
  /** In points, by row; holes have `defaultRowHeight`, or what their wrapped text needs. */
  readonly rowHeights: readonly (number | undefined)[];
  readonly defaultRowHeight: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridLines: boolean;
  /** `#RRGGBB` of the tab. */
  readonly tabColour: string | null;
}

/** Formats reach this far below the last filled row, and columns this far to the right; no one looks further. */
const ROWS_BELOW = 200;
const MOST_COLUMNS = 1024;

/** What a grid needs to draw each sheet, in tab order. */
export function readLook(document: XlsxDocument): SheetLook[] {
  const styles = cellStyles(document.parts, document.workbookPart);
  return document.sheets.map((entry) => sheetLook(document, entry, styles));
}

function sheetLook(document: XlsxDocument, entry: SheetEntry, styles: readonly CellStyle[]): SheetLook {
  const part = sheetPartOf(document.parts.get(entry.part)!);
  const { shell } = part;
  const scanner = new CellScanner(part.bytes, part.dataStart, part.dataEnd);
  const cells: (number | undefined)[][] = [];
  const rowHeights: number[] = [];
  const hidden: number[] = [];
  let lastFilled = -1;
  let width = 0;
  for (let stop = scanner.next(); stop !== Stop.end; stop = scanner.next()) {
    const { row } = scanner;
    if (stop === Stop.row) {
      if (row > lastFilled + ROWS_BELOW) continue;
      const height = scanner.rowAttribute('ht');
      if (height !== null) rowHeights[row] = Number(height);
      if (scanner.rowAttribute('hidden') === '1' || scanner.rowAttribute('hidden') === 'true') hidden.push(row);
    } else if (stop === Stop.cell) {
      if (scanner.valueStart >= 0 || scanner.formulaTagStart >= 0 || scanner.inlineStart >= 0) lastFilled = row;
      if (row > lastFilled + ROWS_BELOW || scanner.column >= MOST_COLUMNS) continue;
      (cells[row] ??= [])[scanner.column] = scanner.style;
      if (scanner.column >= width) width = scanner.column + 1;
    }
  }
  const format = childNamed(shell, 'sheetFormatPr');
  const view = childNamed(childNamed(shell, 'sheetViews'), 'sheetView');
  const columns = columnSpecs(shell);
  return {
    name: entry.name,
    styles,
    cells,
    merges: mergesOf(shell),
    columnWidths: columns.widths,
    columnStyles: columns.styles,
    defaultColumnWidth: numberAttribute(format, 'defaultColWidth') ?? (numberAttribute(format, 'baseColWidth') ?? 8) + 0.43,
    rowHeights,
    defaultRowHeight: numberAttribute(format, 'defaultRowHeight') ?? 15,
    hiddenRows: hidden,
    hiddenColumns: hiddenColumnsOf(shell, Math.max(width, 26)),
    frozen: frozenOf(childNamed(view, 'pane')),
    showGridLines: booleanAttribute(view, 'showGridLines', true),
    tabColour: colourReader(document.parts, document.workbookPart)(childNamed(childNamed(shell, 'sheetPr'), 'tabColor')),
  };
}

function columnSpecs(shell: XmlElement): { readonly widths: (number | undefined)[]; readonly styles: (number | undefined)[] } {
  const widths: (number | undefined)[] = [];
  const styles: (number | undefined)[] = [];
  for (const col of childrenNamed(childNamed(shell, 'cols'), 'col')) {
    const width = numberAttribute(col, 'width');
    const style = numberAttribute(col, 'style');
    const last = Math.min(numberAttribute(col, 'max') ?? 0, MOST_COLUMNS);
    for (let column = (numberAttribute(col, 'min') ?? 1) - 1; column < last; column++) {
      if (width !== null) widths[column] = width;
      if (style !== null) styles[column] = style;
    }
  }
  return { widths, styles };
}

function frozenOf(pane: XmlElement | undefined): SheetLook['frozen'] {
  if (!pane?.attributes.get('state')?.startsWith('frozen')) return { rows: 0, columns: 0 };
  return { rows: numberAttribute(pane, 'ySplit') ?? 0, columns: numberAttribute(pane, 'xSplit') ?? 0 };
}
