import type { Message } from '../i18n/message';

/** An error code a cell shows, and why; a code that came in with an argument is passed on without a reason of ours. */
export interface FunctionError {
  readonly code: string;
  readonly reason: Message | null;
}

/** What a KINERJA function is given and gives back, cell by cell. An empty cell is null. */
export type FunctionCell = string | number | boolean | null | FunctionError;

/** Rows of cells, all of one width; a single value is one row of one cell. */
export type CellMatrix = readonly (readonly FunctionCell[])[];

/** #N/A: not there yet. #VALUE!: cannot be read. #DIV/0!: against zero. #NUM!: out of the domain. */
export type OwnErrorCode = '#N/A' | '#VALUE!' | '#DIV/0!' | '#NUM!';

export function functionError(code: OwnErrorCode, key: Message['key'], params?: Message['params']): FunctionError {
  return { code, reason: params ? { key, params } : { key } };
}

export function isFunctionError(cell: unknown): cell is FunctionError {
  return typeof cell === 'object' && cell !== null && 'code' in cell;
}

const errorText = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA|UNKNOWN!)$/;

/** One value of a host as a cell: hosts hand over an error as its text or as an object with a code. */
export function functionCell(value: unknown): FunctionCell {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? value : { code: '#NUM!', reason: null };
    case 'string':
      return errorText.test(value) ? { code: value, reason: null } : value;
    case 'boolean':
      return value;
    default:
      return isFunctionError(value) ? { code: String(value.code), reason: null } : null;
  }
}

/** One argument of a host as cells. An argument left out arrives as null or undefined, and some hosts pass a bare value. */
export function cellMatrix(argument: unknown): CellMatrix {
  if (!Array.isArray(argument)) return [[functionCell(argument)]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(functionCell) : [functionCell(row)]));
}
