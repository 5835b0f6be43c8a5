import type { TypedCell } from '../../workbook/sheet-plan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { cellAt } from '../../workbook/snapshot';
import type { ListedNote } from './lost-notes';
import { readLostNotes } from './lost-notes';
import type { NoteContent } from './note';
import { noteIn, typedCell } from './note';
import type { RowKey } from './row-key';
import { headerWord, plainText, readRowKey } from './row-key';
import type { SheetHeadings } from './sheet-headings';
import { sheetHeadings } from './sheet-headings';

/** A row of our sheet as it stands, with what people typed in its cells. */
export interface EarlierRow {
  readonly row: number;
  /** Whether it still has the key it was made with. */
  readonly isKeyed: boolean;
  readonly label: string;
  readonly group: string;
  /** By column header; null where the cell is empty. */
  readonly cells: ReadonlyMap<string, { readonly column: number; readonly content: NoteContent | null }>;
}

/** Everything people typed on a sheet of ours where it leaves room for them. */
export interface EarlierNotes {
  readonly rows: readonly EarlierRow[];
  /** Notes that had lost their row before. */
  readonly listed: readonly ListedNote[];
  /** Every cell that was looked at, as it stood. */
  readonly typed: readonly TypedCell[];
}

/** The headers of the columns for people, and of the column of labels, as the new plan has them. */
export interface NoteHeaders {
  readonly notes: ReadonlySet<string>;
  readonly label: string | null;
}

/**
 * Reads our sheet as it stands. A row's own key says which cells are people's; they are found again under their headers, or
 * where they stood from the key when the header is gone. A row somebody put in between goes by the label that stands there.
 * On a sheet without keys all rows below the headers do.
 */
export function earlierNotes(sheet: SheetSnapshot, wanted: NoteHeaders): EarlierNotes {
  const keys = rowKeys(sheet);
  const headings = sheetHeadings(sheet, new Set(keys.keys()));
  const list = readLostNotes(sheet, headings, new Set(keys.keys()));
  const rows: EarlierRow[] = [];
  const typed: TypedCell[] = [...list.typed];
  for (const [row, { column: at, key }] of keys) {
    typed.push(typedCell(sheet, row, at));
    if (Object.keys(key.cells).length === 0) continue;
    rows.push({ row, isKeyed: true, label: key.label, group: key.group, cells: cellsOf(sheet, row, keyedColumns(headings, row, at, key)) });
  }
  const notes = new Set([...wanted.notes, ...[...keys.values()].flatMap(({ key }) => Object.keys(key.cells))]);
  for (const row of unkeyedRows(sheet, rows.map((each) => each.row), headings, notes, list.top)) {
    if (keys.has(row)) continue;
    const between = unkeyedRow(sheet, headings, row, { ...wanted, notes });
    if (between.cells.size > 0) rows.push(between);
  }
  for (const { row, cells } of rows) for (const { column } of cells.values()) typed.push(typedCell(sheet, row, column));
  return { rows: rows.sort((one, other) => one.row - other.row), listed: list.notes, typed: inOrder(typed) };
}

const inOrder = (typed: readonly TypedCell[]): readonly TypedCell[] => [...typed].sort((one, other) => one.row - other.row || one.column - other.column);

function rowKeys(sheet: SheetSnapshot): ReadonlyMap<number, { readonly column: number; readonly key: RowKey }> {
  const keys = new Map<number, { readonly column: number; readonly key: RowKey }>();
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      const key = typeof cell?.value === 'string' && cell.formula === undefined ? readRowKey(cell.value) : null;
      if (key) keys.set(row, { column, key });
    }),
  );
  return keys;
}

function keyedColumns(headings: SheetHeadings, row: number, at: number, { cells }: RowKey): readonly (readonly [string, number])[] {
  return Object.entries(cells).map(([header, distance]) => [header, headings.columnOf(header, row) ?? Math.max(0, at - distance)] as const);
}

function cellsOf(sheet: SheetSnapshot, row: number, columns: readonly (readonly [string, number])[]): EarlierRow['cells'] {
  return new Map(columns.map(([header, column]) => [header, { column, content: noteIn(cellAt(sheet, row, column)) }]));
}

/** Rows without a key that may hold notes: those put in between rows of one table, or all below the headers where no row has a key. */
function unkeyedRows(sheet: SheetSnapshot, keyed: readonly number[], headings: SheetHeadings, notes: ReadonlySet<string>, end: number): readonly number[] {
  const rows = Array.from({ length: Math.min(end, sheet.rows.length) }, (_, row) => row);
  const isHeader = (row: number): boolean => headings.heads(row, notes);
  if (keyed.length === 0) return rows.slice(rows.findIndex(isHeader)).filter((row) => !isHeader(row));
  return keyed.slice(1).flatMap((row, index) => {
    const between = rows.slice(keyed[index]! + 1, row);
    return between.some(isHeader) ? [] : between;
  });
}

/** What somebody typed as a value; a formula in a row without a key may be the add-in's own. */
function unkeyedRow(sheet: SheetSnapshot, headings: SheetHeadings, row: number, { notes, label }: NoteHeaders): EarlierRow {
  const columns = [...notes].flatMap((header): (readonly [string, number])[] => {
    const column = headings.columnOf(header, row);
    const cell = column === null ? undefined : cellAt(sheet, row, column);
    return column === null || cell === undefined || cell.formula !== undefined ? [] : [[header, column]];
  });
  const at = label === null ? null : headings.columnOf(label, row);
  const named = at === null ? '' : textOf(sheet, row, at);
  return { row, isKeyed: false, label: named === '' ? firstText(sheet, row) : named, group: '', cells: cellsOf(sheet, row, columns) };
}

function textOf(sheet: SheetSnapshot, row: number, column: number): string {
  return plainText(String(cellAt(sheet, row, column)?.value ?? ''));
}

function firstText(sheet: SheetSnapshot, row: number): string {
  const cell = sheet.rows[row]?.find((each) => typeof each?.value === 'string' && headerWord(each.value) !== '');
  return plainText(String(cell?.value ?? ''));
}
