import { geometricMean } from '../domain/aggregate/geometric-mean';
import { mean } from '../domain/aggregate/mean';
import type { MissingValues } from '../domain/aggregate/mean';
import { weightedMean } from '../domain/aggregate/weighted-mean';
import type { Result } from '../domain/result';
import type { CellMatrix, FunctionCell, FunctionError } from './cell-matrix';
import { functionError } from './cell-matrix';
import { exactNumbers } from './exact-number';
import { readNumbers } from './read-numbers';
import { chosenWord } from './word-argument';

const absent: CellMatrix = [[null]];

/** The means KINERJA.RERATA takes, by the planner's word. */
export const meanKinds = ['biasa', 'geometrik', 'tertimbang'] as const;

/** How a mean treats a value that is not there, by the planner's word. */
export const missingWords = ['tolak', 'abaikan'] as const;
export const missingValuesOf = (word: (typeof missingWords)[number]): MissingValues => (word === 'abaikan' ? 'ignore' : 'fail');

type MeanFault = 'no-value' | 'missing-value' | 'negative-value' | 'weight-negative' | 'weights-zero';

/** What a mean that cannot be taken shows. */
export const meanErrors: Readonly<Record<MeanFault, FunctionError>> = {
  'no-value': functionError('#N/A', 'function.no-value'),
  'missing-value': functionError('#N/A', 'function.value-missing'),
  'negative-value': functionError('#NUM!', 'function.negative-value'),
  'weight-negative': functionError('#NUM!', 'function.weight-negative'),
  'weights-zero': functionError('#DIV/0!', 'function.weights-zero'),
};

/** KINERJA.RERATA(nilai, [jenis], [bobot], [kosong]): one mean of the whole range, in the unit of its values. */
export function evaluateRerata([values = absent, kind, weights = absent, missing]: readonly CellMatrix[]): CellMatrix {
  return [[rerata(values, kind, weights, missing)]];
}

function rerata(values: CellMatrix, kindArgument: CellMatrix | undefined, weightCells: CellMatrix, missingArgument: CellMatrix | undefined): FunctionCell {
  const kind = chosenWord(kindArgument, meanKinds);
  if (!kind.ok) return kind.reason;
  const word = chosenWord(missingArgument, missingWords);
  if (!word.ok) return word.reason;
  const numbers = exactNumbers(readNumbers(values));
  if (!numbers.ok) return numbers.reason;
  const missing = missingValuesOf(word.value);

  switch (kind.value) {
    case 'biasa':
      return shown(mean(numbers.value, missing));
    case 'geometrik':
      return shown(geometricMean(numbers.value, missing));
    case 'tertimbang': {
      const weights = exactNumbers(readNumbers(weightCells));
      if (!weights.ok) return weights.reason;
      if (weights.value.length !== numbers.value.length) return functionError('#VALUE!', 'function.weights-unequal', { values: numbers.value.length, weights: weights.value.length });
      return shown(weightedMean(numbers.value.map((value, index) => ({ value, weight: weights.value[index] ?? 0 })), missing));
    }
  }
}

function shown(outcome: Result<number, MeanFault>): FunctionCell {
  return outcome.ok ? outcome.value : meanErrors[outcome.reason];
}
