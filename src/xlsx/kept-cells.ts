import type { Area } from '../workbook/address';
import { contains, formatCell, parseArea } from '../workbook/address';
import { DRAWN_NAME } from '../workbook/owner-mark';
import { CellScanner, Stop } from './cell-scanner';
import { cellXml } from './cell-xml';
import { tabName } from './defined-names';
import { mergesOf } from './read-snapshot';
import { sharedStrings } from './shared-strings';
import { CellReader } from './sheet-cell';
import { sheetPartOf } from './sheet-part';
import { styleTable } from './style-table';
import type { SheetEntry } from './workbook-part';
import type { XlsxDocument } from './xlsx-document';
import { rawText } from './xml/text';
import { booleanAttribute, childNamed, childrenNamed, numberAttribute } from './xml/tree';

/** What of a sheet we made is its user's: to be put back when the sheet is made again. */
export interface KeptCells {
  /** Cells outside what we had drawn, where they will stand now. */
  readonly notes: readonly { readonly row: number; readonly column: number; readonly xml: string }[];
  readonly merges: readonly Area[];
  /** Columns right of what we had drawn. */
  readonly columns: readonly { readonly column: number; readonly width: number; readonly style?: number; readonly hidden: boolean }[];
  readonly conditionalFormats: string;
  readonly selected: boolean;
}

export const nothingKept: KeptCells = { notes: [], merges: [], columns: [], conditionalFormats: '', selected: false };

/** What we drew last time; null where the sheet no longer says. */
function drawnArea(document: XlsxDocument, entry: SheetEntry): Area | null {
  const text = tabName(document.parts.get(document.workbookPart)!, entry.tab, DRAWN_NAME);
  return text === null ? null : parseArea(text.slice(text.lastIndexOf('!') + 1));
}

function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/**
 * Looks through a sheet we made for what its user added. Notes beside our table keep their rows; notes below it move with its
 * end; a note the new table would cover moves right of it, never away.
 */
export function keptCells(document: XlsxDocument, entry: SheetEntry, planned: Area): KeptCells {
  const { parts, workbookPart } = document;
  const part = sheetPartOf(parts.get(entry.part)!);
  const drawn = drawnArea(document, entry) ?? planned;
  const moved = (row: number): number => (row > drawn.bottom ? row + planned.bottom - drawn.bottom : row);
  const placeOf = (row: number, column: number): { row: number; column: number } => {
    const place = { row: moved(row), column };
    return contains(planned, place) ? { row: place.row, column: column + planned.right - drawn.right } : place;
  };
  const scanner = new CellScanner(part.bytes, part.dataStart, part.dataEnd);
  const reader = new CellReader(scanner, sharedStrings(parts, workbookPart), styleTable(parts, workbookPart).xfs);
  const notes: { row: number; column: number; xml: string }[] = [];
  for (let stop = scanner.next(); stop !== Stop.end; stop = scanner.next()) {
    if (stop !== Stop.cell) continue;
    const { row, column, style } = scanner;
    if (contains(drawn, { row, column })) continue;
    const cell = reader.read();
    if (!cell) continue;
    const place = placeOf(row, column);
    const xml =
      cell.formula === undefined
        ? rawText(part.bytes, scanner.cellStart, scanner.cellEnd).replace(/(\sr\s*=\s*["'])[A-Z]+\d+/, `$1${formatCell(place)}`)
        : cellXml({ ...place, xf: style, content: { formula: cell.formula }, result: cell.value ?? undefined, error: cell.error }, null);
    notes.push({ ...place, xml });
  }
  const outside = (area: Area): boolean => !overlaps(area, drawn);
  return {
    notes,
    merges: mergesOf(part.shell)
      .filter(outside)
      .map((area) => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) }))
      .filter((area) => !overlaps(area, planned)),
    columns: childrenNamed(childNamed(part.shell, 'cols'), 'col').flatMap((col) => {
      const [min, max, width] = [numberAttribute(col, 'min'), numberAttribute(col, 'max'), numberAttribute(col, 'width')];
      if (min === null || max === null || width === null || max - min > 256) return [];
      return Array.from({ length: max - min + 1 }, (_, index) => ({
        column: min - 1 + index,
        width,
        style: numberAttribute(col, 'style') ?? 0,
        hidden: booleanAttribute(col, 'hidden'),
      })).filter(({ column }) => column > drawn.right);
    }),
    conditionalFormats: childrenNamed(part.shell, 'conditionalFormatting')
      .filter((element) => (element.attributes.get('sqref') ?? '').split(' ').every((area) => outside(parseArea(area) ?? drawn)))
      .map((element) => rawText(part.shellBytes, element.start, element.end))
      .join(''),
    selected: booleanAttribute(childNamed(childNamed(part.shell, 'sheetViews'), 'sheetView'), 'tabSelected'),
  };
}
