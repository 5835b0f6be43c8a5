import { terbilang } from '../domain/terbilang';
import { broadcast } from './broadcast';
import type { CellMatrix, FunctionCell } from './cell-matrix';
import { functionError, isFunctionError } from './cell-matrix';
import { exactNumber } from './exact-number';
import { isLeftOut } from './left-out';
import { readNumbers } from './read-numbers';
import type { NumberArgument } from './read-numbers';

const absent: CellMatrix = [[null]];

/** KINERJA.TERBILANG(angka, [satuan]): a whole amount in words, with its unit behind it: `lima ratus ribu rupiah`. */
export function evaluateTerbilang([amounts = absent, units = absent]: readonly CellMatrix[]): CellMatrix {
  return broadcast<[NumberArgument, FunctionCell]>([readNumbers(amounts), units], (argument, unit) => {
    if (isFunctionError(unit)) return unit;
    const amount = exactNumber(argument);
    if (!amount.ok) return amount.reason;
    if (amount.value === null) return functionError('#N/A', 'function.missing');
    const words = terbilang(amount.value);
    if (!words.ok) return functionError('#NUM!', `function.${words.reason}`);
    return isLeftOut(unit) ? words.value : `${words.value} ${String(unit).trim()}`;
  });
}
