import { readNumeral } from '../../domain/numeral/read-numeral';
import type { Reading } from '../../domain/numeral/reading';
import type { PerformanceTable, TableColumn, TableRow } from '../../recognise/performance-table';
import { predicatedValue } from '../../recognise/predicated-value';
import { isEnglishHeader } from '../../recognise/table-language';
import type { CellPosition } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import { cellAt, sheetNamed } from '../../workbook/snapshot';

/** How a text in a column of figures is to be taken; one text is of one kind only. */
export type TextFigureKind =
  /** No digit at all. */
  | 'word'
  /** Separators that make no number, whatever the notation. */
  | 'damaged'
  /** The letter O or l among digits. */
  | 'letter'
  /** Digits that are a code or a date, not an amount. */
  | 'code'
  | 'several'
  /** One number with an explanation: `4,4 juta jiwa (BPS 2020)`. */
  | 'sentence'
  | 'range'
  | 'bound'
  | 'ambiguous'
  /** Separators used the English way, in a table that is not in English. */
  | 'english'
  | 'currency'
  | 'unit'
  | 'plain';

/** A cell of a numeric column that holds a text, not a number, and is not a dash or N/A. */
export interface TextFigure {
  readonly kind: TextFigureKind;
  readonly row: TableRow;
  readonly place: CellPosition;
  /** Which row and which column of the table it is, empty ones of the sheet not counted. */
  readonly line: CellPosition;
  readonly reading: Reading;
  /** Exactly as typed, spaces and all. */
  readonly text: string;
}

/** The figures of one numeric column: those that are true numbers, and those that are texts. */
export interface FigureColumn {
  readonly index: number;
  readonly column: TableColumn;
  readonly texts: readonly TextFigure[];
  readonly numbers: number;
  /** How often each number format occurs among the true numbers; General is the empty text. */
  readonly formats: ReadonlyMap<string, number>;
}

const remembered = new WeakMap<PerformanceTable, readonly FigureColumn[]>();

/** Every numeric column of the table, in column order; a table is walked once for all rules that ask. */
export function figureColumns(table: PerformanceTable, snapshot: Snapshot): readonly FigureColumn[] {
  const known = remembered.get(table);
  if (known) return known;
  const columns = walk(table, snapshot);
  remembered.set(table, columns);
  return columns;
}

function walk(table: PerformanceTable, snapshot: Snapshot): readonly FigureColumn[] {
  const sheet = sheetNamed(snapshot, table.sheet);
  if (!sheet) return [];
  let place = 0;
  const found = table.columns.map((column, index) => ({ index, column, place: isSpacer(column) ? place : place++, texts: [] as TextFigure[], numbers: 0, formats: new Map<string, number>() }));
  const english = isEnglishHeader(table.columns);
  let line = -1;
  for (const row of table.rows) {
    if (row.kind !== 'blank') line += 1;
    if (row.kind === 'header' || row.kind === 'numbering' || row.kind === 'blank' || row.kind === 'section') continue;
    for (let index = 0; index < found.length; index += 1) {
      const entry = found[index]!;
      const reading = row.readings[index];
      if (!reading || reading.kind === 'missing') continue;
      const cell = cellAt(sheet, row.row, entry.column.column);
      if (typeof cell?.value === 'number') {
        entry.numbers += 1;
        const format = cell.format ?? '';
        entry.formats.set(format, (entry.formats.get(format) ?? 0) + 1);
      } else if (typeof cell?.value === 'string' && cell.formula === undefined) {
        entry.texts.push({ kind: kindOf(reading, cell.value, english), row, place: { row: row.row, column: entry.column.column }, line: { row: line, column: entry.place }, reading, text: cell.value });
      }
    }
  }
  return found.filter(({ texts, numbers }) => texts.length > 0 || numbers > 0);
}

/** A column left empty between two others does not part them. */
const isSpacer = ({ role, header }: TableColumn): boolean => role === 'lain' && header === '';

/** `1O5`, `l20`, `10O`: letters that look like digits, where only a digit can stand. */
const LETTER_FOR_DIGIT = /^\s*(?=.*\d)(?=.*[OoIl])(?:\d[\d.,]*[OoIl]+[\d.,]*\d|[OoIl]+\d[\d.,]*|\d[\d.,]*O+)\s*%?\s*$/;
const DATE = /^\s*\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}\s*$/;

function kindOf(reading: Reading, text: string, english: boolean): TextFigureKind {
  switch (reading.kind) {
    case 'missing':
    case 'unevaluated':
      return 'word';
    case 'ambiguous':
    case 'range':
      return reading.kind;
    case 'unreadable':
      switch (reading.reason) {
        case 'no-digits':
          return 'word';
        case 'several-numbers':
          if (LETTER_FOR_DIGIT.test(text)) return 'letter';
          return isExplained(text) ? 'sentence' : 'several';
        case 'text-around-number':
          return LETTER_FOR_DIGIT.test(text) ? 'letter' : 'sentence';
        case 'leading-zero':
        case 'too-many-digits':
          return 'code';
        default:
          return DATE.test(text) ? 'code' : 'damaged';
      }
    case 'number': {
      if (predicatedValue(text)) return 'sentence';
      const { bound, notation, currency, unit, decimals } = reading.quantity;
      if (unit !== null && LETTER_FOR_DIGIT.test(text)) return 'letter';
      if (bound !== null) return 'bound';
      if (notation === 'en' && !english) return 'english';
      if (currency !== null) return 'currency';
      // `1,3 juta` is a word beside its number as much as `3 orang` is.
      return unit === null && decimals >= 0 ? 'plain' : 'unit';
    }
  }
}

/** True when one number is left once what stands in brackets, a source and its year, is taken away. */
function isExplained(text: string): boolean {
  const bare = text.replace(/\([^()]*\)/g, ' ');
  return bare !== text && readNumeral(bare).kind === 'number';
}
