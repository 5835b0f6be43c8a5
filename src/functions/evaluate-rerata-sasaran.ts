import { sasaranMean } from '../domain/aggregate/sasaran-mean';
import type { CellMatrix, FunctionCell } from './cell-matrix';
import { functionError, isFunctionError } from './cell-matrix';
import { meanErrors, missingValuesOf, missingWords } from './evaluate-rerata';
import { exactNumbers } from './exact-number';
import { isLeftOut } from './left-out';
import { readNumbers } from './read-numbers';
import { chosenWord } from './word-argument';

const absent: CellMatrix = [[null]];

/** KINERJA.RERATASASARAN(sasaran, capaian, [kosong]): the mean of the sasaran means. An empty sasaran cell continues the one above, as under a merge. */
export function evaluateRerataSasaran([sasaran = absent, capaian = absent, missing]: readonly CellMatrix[]): CellMatrix {
  return [[rerataSasaran(sasaran.flat(), capaian, missing)]];
}

function rerataSasaran(names: readonly FunctionCell[], capaian: CellMatrix, missingArgument: CellMatrix | undefined): FunctionCell {
  const word = chosenWord(missingArgument, missingWords);
  if (!word.ok) return word.reason;
  const values = exactNumbers(readNumbers(capaian));
  if (!values.ok) return values.reason;
  if (names.length !== values.value.length) return functionError('#VALUE!', 'function.sasaran-unequal', { sasaran: names.length, values: values.value.length });
  const bySasaran = new Map<string, (number | null)[]>();
  let current = '';
  for (const [index, name] of names.entries()) {
    if (isFunctionError(name)) return name;
    if (!isLeftOut(name)) current = String(name).trim();
    const group = bySasaran.get(current);
    if (group) group.push(values.value[index] ?? null);
    else bySasaran.set(current, [values.value[index] ?? null]);
  }
  const outcome = sasaranMean([...bySasaran.values()], missingValuesOf(word.value));
  return outcome.ok ? outcome.value.perSasaran : meanErrors[outcome.reason];
}
