import { broadcast } from './broadcast';
import type { CellMatrix, FunctionCell } from './cell-matrix';
import { functionError } from './cell-matrix';
import { readNumbers } from './read-numbers';
import type { NumberArgument } from './read-numbers';

/** KINERJA.ANGKA(teks): the number a printed text means. As Excel's own VALUE does, it takes `98,84%` as 0.9884. */
export function evaluateAngka([texts = [[null]]]: readonly CellMatrix[]): CellMatrix {
  return broadcast<[NumberArgument]>([readNumbers(texts)], exactNumber);
}

function exactNumber(argument: NumberArgument): FunctionCell {
  switch (argument.kind) {
    case 'refused':
      return argument.error;
    case 'missing':
      return functionError('#N/A', 'function.missing');
    case 'range':
      return functionError('#VALUE!', 'function.range-not-number', { printed: argument.printed });
    case 'number':
      return argument.bound ? functionError('#VALUE!', 'function.bound-not-number', { printed: argument.printed }) : argument.value;
  }
}
