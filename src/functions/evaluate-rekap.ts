import { translate } from '../i18n/message';
import { againstTarget } from './against-target';
import type { CellMatrix } from './cell-matrix';
import { readNumbers } from './read-numbers';

const standings = ['above', 'at', 'below', 'none'] as const;

/** KINERJA.REKAP(capaian): four rows, how many capaian are above, at and below 100 %, and how many cells give none. */
export function evaluateRekap([capaian = [[null]]]: readonly CellMatrix[]): CellMatrix {
  const counts = { above: 0, at: 0, below: 0, none: 0 };
  for (const argument of readNumbers(capaian).flat()) {
    counts[argument.kind === 'number' && !argument.bound ? againstTarget(argument.value) : 'none'] += 1;
  }
  return standings.map((standing) => [translate('id', { key: `function.rekap.${standing}` }), counts[standing]]);
}
