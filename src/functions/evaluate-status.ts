import { translate } from '../i18n/message';
import { againstTarget } from './against-target';
import { broadcast } from './broadcast';
import type { CellMatrix } from './cell-matrix';
import { functionError } from './cell-matrix';
import { exactNumber } from './exact-number';
import { readNumbers } from './read-numbers';
import type { NumberArgument } from './read-numbers';

/** KINERJA.STATUS(capaian): whether the target was passed, met or missed. */
export function evaluateStatus([capaian = [[null]]]: readonly CellMatrix[]): CellMatrix {
  return broadcast<[NumberArgument]>([readNumbers(capaian)], (argument) => {
    const ratio = exactNumber(argument);
    if (!ratio.ok) return ratio.reason;
    return ratio.value === null ? functionError('#N/A', 'function.missing') : translate('id', { key: `function.status.${againstTarget(ratio.value)}` });
  });
}
