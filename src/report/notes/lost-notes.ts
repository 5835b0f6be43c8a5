import type { Area } from '../../workbook/address';
import type { PlanCell, TypedCell } from '../../workbook/sheet-plan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { cellAt } from '../../workbook/snapshot';
import { reportWords } from '../report-words';
import type { NoteContent } from './note';
import { noteIn, typedCell } from './note';
import { headerWord, plainText, rowKeyText } from './row-key';
import type { SheetHeadings } from './sheet-headings';

/** A note without a row: what it was typed beside, under which header, and what it says. */
export interface ListedNote {
  readonly label: string;
  readonly header: string;
  readonly content: NoteContent;
}

const HEADERS = ['report.notes.indikator', 'report.notes.kolom', 'report.notes.catatan'] as const;
/** A row of the list has a key that names nothing: it tells the list from what people type below it. */
const NO_KEY = rowKeyText({ label: '', group: '', cells: {} });

/** The notes of the list at the end of our sheet, and where it begins; `top` is past the sheet where there is none. */
export function readLostNotes(sheet: SheetSnapshot, headings: SheetHeadings, keyed: ReadonlySet<number>): { readonly notes: readonly ListedNote[]; readonly typed: readonly TypedCell[]; readonly top: number } {
  const heading = headerWord(reportWords('report.notes.lost'));
  const top = sheet.rows.findIndex((_, row) => headings.heads(row, [heading]));
  const columns = HEADERS.map((key) => headings.columnOf(headerWord(reportWords(key)), top + 3));
  const [indikator, kolom, catatan] = columns;
  if (top < 0 || indikator === null || kolom === null || catatan === null) return { notes: [], typed: [], top: sheet.rows.length };
  const notes: ListedNote[] = [];
  const typed: TypedCell[] = [];
  for (let row = top + 3; row < sheet.rows.length; row += 1) {
    const content = noteIn(cellAt(sheet, row, catatan!));
    if (keyed.size > 0 ? !keyed.has(row) : content === null) continue;
    typed.push(...[indikator!, kolom!, catatan!].map((column) => typedCell(sheet, row, column)));
    if (content) notes.push({ label: textAt(sheet, row, indikator!), header: textAt(sheet, row, kolom!), content });
  }
  return { notes, typed, top };
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return plainText(String(cellAt(sheet, row, column)?.value ?? ''));
}

/** What a part of a sheet holds, from row `top` on. */
export interface LostNotesPart {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Area[];
  readonly bordered: readonly Area[];
}

/** The list of notes without a row, over the columns of the sheet; nothing where all have theirs. `keyColumn` is the hidden one. */
export function lostNotesPart(notes: readonly ListedNote[], top: number, columnWidths: readonly number[], keyColumn: number): LostNotesPart {
  if (notes.length === 0) return { cells: [], merges: [], bordered: [] };
  const spans = listSpans(columnWidths);
  const last = spans.at(-1)!.right;
  const bottom = top + 2 + notes.length;
  const line = (row: number, cells: readonly Omit<PlanCell, 'row' | 'column'>[]): readonly PlanCell[] => cells.map((cell, index) => ({ ...cell, row, column: spans[index]!.left }));
  const rows = Array.from({ length: notes.length + 1 }, (_, index) => top + 2 + index);
  return {
    cells: [
      { row: top, column: 0, role: 'label-strong', value: reportWords('report.notes.lost') },
      { row: top + 1, column: 0, role: 'note', value: reportWords('report.notes.lost-help') },
      ...line(top + 2, HEADERS.map((key) => ({ role: 'header', value: reportWords(key) }))),
      ...notes.flatMap(({ label, header, content }, index) => [
        ...line(top + 3 + index, [{ role: 'text', value: label }, { role: 'text', value: header }, { role: 'input', ...content }]),
        { row: top + 3 + index, column: keyColumn, role: 'key', value: NO_KEY } as const,
      ]),
    ],
    merges: [
      { top, bottom: top, left: 0, right: last },
      { top: top + 1, bottom: top + 1, left: 0, right: last },
      ...rows.flatMap((row) => spans.filter(({ left, right }) => right > left).map((span) => ({ ...span, top: row, bottom: row }))),
    ],
    bordered: [{ top: top + 2, bottom, left: 0, right: last }],
  };
}

const KOLOM_CHARACTERS = 14;
const INDIKATOR_SHARE = 0.4;

/** Three stretches of the columns: two fifths of the width for the indicator, enough for the header, the rest for the note. */
function listSpans(widths: readonly number[]): readonly { readonly left: number; readonly right: number }[] {
  const last = Math.max(2, widths.length - 1);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const indikator = reach(widths, 0, whole * INDIKATOR_SHARE, last - 2);
  const kolom = reach(widths, indikator + 1, KOLOM_CHARACTERS, last - 1);
  return [
    { left: 0, right: indikator },
    { left: indikator + 1, right: kolom },
    { left: kolom + 1, right: last },
  ];
}

/** The first column at which so many characters are reached, at most `most`. */
function reach(widths: readonly number[], from: number, characters: number, most: number): number {
  let sum = 0;
  for (let column = from; column < most; column += 1) {
    sum += widths[column] ?? 0;
    if (sum >= characters) return column;
  }
  return most;
}
