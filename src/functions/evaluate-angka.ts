import { broadcast } from './broadcast';
import type { CellMatrix } from './cell-matrix';
import { functionError } from './cell-matrix';
import { exactNumber } from './exact-number';
import { readNumbers } from './read-numbers';
import type { NumberArgument } from './read-numbers';

/** KINERJA.ANGKA(teks): the number a printed text means. As Excel's own VALUE does, it takes `98,84%` as 0.9884. */
export function evaluateAngka([texts = [[null]]]: readonly CellMatrix[]): CellMatrix {
  return broadcast<[NumberArgument]>([readNumbers(texts)], (argument) => {
    const number = exactNumber(argument);
    return number.ok ? (number.value ?? functionError('#N/A', 'function.missing')) : number.reason;
  });
}
