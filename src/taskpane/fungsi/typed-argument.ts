import { readNumeral } from '../../domain/numeral/read-numeral';
import type { Message } from '../../i18n/message';
import type { Address, Area } from '../../workbook/address';
import { columnNumber, parseArea, quoteSheet } from '../../workbook/address';
import { areaNamed, type Snapshot } from '../../workbook/snapshot';

/** One argument as the user typed it, understood. */
export type TypedArgument =
  | { readonly kind: 'left-out' }
  /** `text` is what the formula is to hold, en-US; `points` is where it points, as far as the sheet is used, null for a number or a text. */
  | { readonly kind: 'understood'; readonly text: string; readonly points: Address | null }
  | { readonly kind: 'refused'; readonly reason: Message };

const LONGEST_TEXT = 255;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const NUMERAL = /^-?[\d.,\s]*\d[\d.,\s]*%?$/;

/**
 * Reads what is typed for one parameter: a cell or range (`D5`, `D5:D30`, `F:F`, `Tabel 3.1!D5`), a name of the workbook
 * (`Batas_Capaian`), a number written the Indonesian way, a text in quotes, or, where `takesWords`, a bare word. A reference to `cell` itself is refused.
 */
export function typedArgument(typed: string, takesWords: boolean, cell: Address, snapshot: Snapshot): TypedArgument {
  const text = typed.trim().replace(/^=/, '').trim();
  if (text === '') return { kind: 'left-out' };
  if (/^"(?:[^"]|"")*"$/.test(text)) return literal(text.slice(1, -1).replaceAll('""', '"'));

  const named = areaNamed(snapshot, text);
  if (named) return { kind: 'understood', text: named.name, points: { sheet: named.sheet, ...named.area } };

  const mark = text.lastIndexOf('!');
  const reference = text.slice(mark + 1).trim().toUpperCase();
  const area = referredArea(reference);
  if (area) {
    const written = mark < 0 ? cell.sheet : sheetName(text.slice(0, mark));
    const found = snapshot.sheets.find(({ name }) => name.toLowerCase() === written.toLowerCase());
    if (!found) return refused({ key: 'fungsi.no-sheet', params: { sheet: written } });
    const sheet = found.name;
    const holdsCell = sheet === cell.sheet && cell.top >= area.top && cell.top <= area.bottom && cell.left >= area.left && cell.left <= area.right;
    if (holdsCell) return refused({ key: 'fungsi.points-at-itself' });
    return { kind: 'understood', text: sheet === cell.sheet ? reference : `${quoteSheet(sheet)}!${reference}`, points: { sheet, ...area, bottom: area.bottom === LAST_ROW ? Math.max(0, found.rows.length - 1) : area.bottom } };
  }
  if (NUMERAL.test(text)) {
    const reading = readNumeral(text);
    if (reading.kind !== 'number') return refused({ key: 'fungsi.number-unread', params: { typed: text } });
    return { kind: 'understood', text: `${reading.quantity.value}${reading.quantity.percent ? '%' : ''}`, points: null };
  }
  return takesWords ? literal(text) : refused({ key: 'fungsi.reference-unread', params: { typed: text } });
}

function referredArea(reference: string): Area | null {
  const columns = WHOLE_COLUMNS.exec(reference);
  const ends = columns && [columnNumber(columns[1]!), columnNumber(columns[2]!)];
  const area = ends ? { top: 0, bottom: LAST_ROW, left: Math.min(...ends), right: Math.max(...ends) } : parseArea(reference);
  return area && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}

function sheetName(written: string): string {
  const name = written.trim();
  return /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function literal(text: string): TypedArgument {
  if (text.length > LONGEST_TEXT) return refused({ key: 'fungsi.text-too-long', params: { longest: LONGEST_TEXT } });
  return { kind: 'understood', text: `"${text.replaceAll('"', '""')}"`, points: null };
}

const refused = (reason: Message): TypedArgument => ({ kind: 'refused', reason });
