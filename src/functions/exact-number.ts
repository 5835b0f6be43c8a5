import type { Result } from '../domain/result';
import type { FunctionError } from './cell-matrix';
import { functionError } from './cell-matrix';
import type { NumberArgument } from './read-numbers';

/** The one number of an argument, null where nothing stands yet; a limit, a range or an unreadable text is refused. */
export function exactNumber(argument: NumberArgument): Result<number | null, FunctionError> {
  switch (argument.kind) {
    case 'refused':
      return { ok: false, reason: argument.error };
    case 'missing':
      return { ok: true, value: null };
    case 'range':
      return { ok: false, reason: functionError('#VALUE!', 'function.range-not-number', { printed: argument.printed }) };
    case 'number':
      return argument.bound
        ? { ok: false, reason: functionError('#VALUE!', 'function.bound-not-number', { printed: argument.printed }) }
        : { ok: true, value: argument.value };
  }
}

/** The numbers of a whole argument, row by row; the first refused cell refuses them all. */
export function exactNumbers(matrix: readonly (readonly NumberArgument[])[]): Result<readonly (number | null)[], FunctionError> {
  const numbers: (number | null)[] = [];
  for (const argument of matrix.flat()) {
    const number = exactNumber(argument);
    if (!number.ok) return number;
    numbers.push(number.value);
  }
  return { ok: true, value: numbers };
}
