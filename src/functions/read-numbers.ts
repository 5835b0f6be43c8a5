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

const unreadableKey = (reason: UnreadableReason): MessageKey => (reason === 'no-digits' ? 'function.no-digits' : `unparsable-number.${reason}`);

/** Reads every cell; the texts of one column, or of a single row, are read in each other's light. */
export function readNumbers(matrix: CellMatrix): NumberArgument[][] {
  return matrix.length === 1 ? matrix.map(readLine) : transpose(transpose(matrix).map(readLine));
}

function readLine(cells: readonly FunctionCell[]): NumberArgument[] {
  if (!cells.some((cell) => typeof cell === 'string')) return cells.map(readAlone);
  const readings = readNumeralColumn(cells.map((cell) => (typeof cell === 'string' ? cell : '')));
  return cells.map((cell, index) => {
    const reading = readings[index];
    return typeof cell === 'string' && reading ? ofReading(reading, cell.trim()) : readAlone(cell);
  });
}

function transpose<Cell>(matrix: readonly (readonly Cell[])[]): Cell[][] {
  return (matrix[0] ?? []).map((_, column) => matrix.flatMap((row) => row.slice(column, column + 1)));
}

/** Everything but text, which is read in company. */
function readAlone(cell: FunctionCell): NumberArgument {
  if (isFunctionError(cell)) return { kind: 'refused', error: cell };
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'boolean') return refused('function.not-a-number', { printed: cell ? 'TRUE' : 'FALSE' });
  return { kind: 'missing' };
}

/** Its print is worked out when a message asks for it: a column of 100,000 numbers has hardly any. */
function plainNumber(value: number): NumberArgument {
  return {
    kind: 'number',
    value,
    writing: 'number',
    bound: null,
    get printed() {
      return printPlain(value);
    },
  };
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
      const [first, second] = reading.readings.map(({ value }) => printPlain(value));
      return refused('function.ambiguous', { printed, first: first ?? '', second: second ?? '' });
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
