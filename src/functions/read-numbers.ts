import { printPlain } from '../domain/numeral/print-numeral';
import { readNumeralColumn } from '../domain/numeral/read-numeral-column';
import type { Bound, PrintedReading, Quantity, UnreadableReason } from '../domain/numeral/reading';
import type { MessageKey } from '../i18n/message';
import type { CellMatrix, FunctionCell, FunctionError } from './cell-matrix';
import { functionError, isFunctionError } from './cell-matrix';

/** How a number stood in its cell: as a number, or as a text with or without a percent sign. */
export type Writing = 'number' | 'text' | 'percent-text';

/**
 * An argument that should be a number. As in Excel, a percent text is a ratio: `80%` is 0.8. `printed` is what the cell
 * shows, for messages.
 */
export type NumberArgument =
  | { readonly kind: 'number'; readonly value: number; readonly writing: Writing; readonly bound: Bound | null; readonly printed: string }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly writing: Writing; readonly printed: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly error: FunctionError };

function unreadableKey(reason: UnreadableReason): MessageKey {
  return reason === 'no-digits' || reason === 'text-around-number' ? `function.${reason}` : `unparsable-number.${reason}`;
}

/** Reads every cell; the texts of one column, or of a single row, are read in each other's light. */
export function readNumbers(matrix: CellMatrix): NumberArgument[][] {
  const numbers = matrix.map((row) => row.map(readAlone));
  for (const texts of textLines(matrix)) {
    const readings = readNumeralColumn(texts.map(({ text }) => text));
    texts.forEach(({ row, column, text }, index) => (numbers[row]![column] = ofReading(readings[index]!, text.trim())));
  }
  return numbers;
}

interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The texts of each column that has any, or those of a single row together. */
function textLines(matrix: CellMatrix): Iterable<readonly PlacedText[]> {
  const lines = new Map<number, PlacedText[]>();
  for (const [row, cells] of matrix.entries()) {
    for (const [column, text] of cells.entries()) {
      if (typeof text !== 'string') continue;
      const line = matrix.length === 1 ? 0 : column;
      const texts = lines.get(line);
      if (texts) texts.push({ row, column, text });
      else lines.set(line, [{ row, column, text }]);
    }
  }
  return lines.values();
}

/** Everything but text, which is read in company. */
function readAlone(cell: FunctionCell): NumberArgument {
  if (isFunctionError(cell)) return { kind: 'refused', error: cell };
  if (typeof cell === 'number') return new PlainNumber(cell);
  if (typeof cell === 'boolean') return refused('function.not-a-number', { printed: cell ? 'TRUE' : 'FALSE' });
  return { kind: 'missing' };
}

/** A number of a cell. Its print is worked out when a message asks for it: a column of 100,000 numbers has hardly any. */
class PlainNumber {
  readonly kind = 'number';
  readonly writing = 'number';
  readonly bound = null;

  constructor(readonly value: number) {}

  get printed(): string {
    return printPlain(this.value);
  }
}

function ofReading(reading: PrintedReading, printed: string): NumberArgument {
  switch (reading.kind) {
    case 'number':
      return { kind: 'number', value: asRatio(reading.quantity), writing: writingOf(reading.quantity), bound: reading.quantity.bound, printed };
    case 'range':
      return { kind: 'range', low: asRatio(reading.low), high: asRatio(reading.high), writing: writingOf(reading.high), printed };
    case 'missing':
      return { kind: 'missing' };
    case 'ambiguous': {
      const [first, second] = reading.readings;
      return refused('function.ambiguous', { printed, first: printPlain(first.value), second: printPlain(second.value) });
    }
    case 'unreadable':
      return refused(unreadableKey(reading.reason), { printed });
  }
}

/** 98.84 percent points are 0.9884, without the binary noise of the division. */
function asRatio({ value, percent }: Quantity): number {
  return percent ? Number((value / 100).toPrecision(15)) : value;
}

function writingOf({ percent }: Quantity): Writing {
  return percent ? 'percent-text' : 'text';
}

function refused(key: MessageKey, params: Readonly<Record<string, string>>): NumberArgument {
  return { kind: 'refused', error: functionError('#VALUE!', key, params) };
}
