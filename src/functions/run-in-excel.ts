import { translate } from '../i18n/message';
import type { Message } from '../i18n/message';
import type { CellMatrix, FunctionError } from './cell-matrix';
import { cellMatrix, isFunctionError } from './cell-matrix';
import type { KinerjaFunction } from './kinerja-functions';
import { usedPart } from './used-part';

/** Codes a custom function may answer with; Excel takes the others (#REF!, #NAME?, #SPILL!) only as input. */
const answerable = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'] as const;

/**
 * Runs a function for Excel. Excel shows the sentence of an error only where the error is thrown, so a single failing
 * cell throws; in a range each element carries its own error.
 */
export function runInExcel(kinerjaFunction: KinerjaFunction, args: readonly unknown[]): unknown[][] {
  const result: CellMatrix = kinerjaFunction.evaluate(usedPart(args.map(cellMatrix)));
  const only = result.length === 1 && result[0]?.length === 1 ? result[0][0] : null;
  if (isFunctionError(only)) throw excelError(only);
  return result.map((row) => row.map((cell) => (isFunctionError(cell) ? excelError(cell) : cell)));
}

function excelError({ code, reason }: FunctionError): CustomFunctions.Error {
  const known = answerable.find((candidate) => candidate === code);
  const message: Message | null = known ? reason : { key: 'function.error-in-input', params: { code } };
  const text = message ? translate('id', message) : undefined;
  // Excel accepts a sentence beside these two alone.
  switch (known ?? '#VALUE!') {
    case '#VALUE!':
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, text);
    case '#N/A':
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, text);
    case '#DIV/0!':
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    case '#NUM!':
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
    case '#NULL!':
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.nullReference);
  }
}
