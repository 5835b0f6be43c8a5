import type { Result } from '../domain/result';
import { broadcast } from './broadcast';
import type { CellMatrix, FunctionError } from './cell-matrix';
import { exactNumber } from './exact-number';
import { readNumbers } from './read-numbers';
import type { NumberArgument } from './read-numbers';

const absent: CellMatrix = [[null]];

/** The error a cell shows for each reason a computation can fail for. */
export type ReasonErrors<Reason extends string> = Readonly<Record<Reason, FunctionError>>;


/** A function of so many numbers, worked out cell by cell over ranges of one shape. */
export function numberFunction<Reason extends string>(
  count: number,
  compute: (...numbers: (number | null)[]) => Result<number, Reason>,
  errors: ReasonErrors<Reason>,
): (args: readonly CellMatrix[]) => CellMatrix {
  return (args) =>
    broadcast<NumberArgument[]>(
      Array.from({ length: count }, (_, index) => readNumbers(args[index] ?? absent)),
      (...cells) => {
        const numbers: (number | null)[] = [];
        for (const cell of cells) {
          const number = exactNumber(cell);
          if (!number.ok) return number.reason;
          numbers.push(number.value);
        }
        const outcome = compute(...numbers);
        return outcome.ok ? outcome.value : errors[outcome.reason];
      },
    );
}
