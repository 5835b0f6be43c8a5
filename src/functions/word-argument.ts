import type { Result } from '../domain/result';
import type { CellMatrix, FunctionError } from './cell-matrix';
import { functionError, isFunctionError } from './cell-matrix';
import { isLeftOut } from './left-out';

/** The one choice of an optional argument, by the words a planner may write; the first of `words` when left out. */
export function chosenWord<Choice extends string>(matrix: CellMatrix | undefined, words: readonly [Choice, ...Choice[]]): Result<Choice, FunctionError> {
  const cell = matrix?.[0]?.[0] ?? null;
  if (isFunctionError(cell)) return { ok: false, reason: cell };
  if (isLeftOut(cell)) return { ok: true, value: words[0] };
  const wanted = String(cell).trim().toLowerCase();
  const word = words.find((known) => known.toLowerCase() === wanted);
  return word === undefined
    ? { ok: false, reason: functionError('#VALUE!', 'function.unknown-word', { printed: String(cell), known: words.join(', ') }) }
    : { ok: true, value: word };
}
