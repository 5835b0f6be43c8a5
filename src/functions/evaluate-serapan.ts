import { serapan, sisa } from '../domain/composite/serapan';
import { functionError } from './cell-matrix';
import { numberFunction } from './number-function';

const missing = {
  'pagu-missing': functionError('#N/A', 'function.pagu-missing'),
  'realisasi-missing': functionError('#N/A', 'function.realisasi-missing'),
} as const;

/** KINERJA.SERAPAN(pagu, realisasi): the share of pagu spent, as a ratio. */
export const evaluateSerapan = numberFunction(2, (pagu = null, realisasi = null) => serapan(pagu, realisasi), {
  ...missing,
  'pagu-zero': functionError('#DIV/0!', 'function.pagu-zero'),
  'pagu-negative': functionError('#NUM!', 'function.pagu-negative'),
});

/** KINERJA.SISA(pagu, realisasi): what is left of pagu, in its unit. */
export const evaluateSisa = numberFunction(2, (pagu = null, realisasi = null) => sisa(pagu, realisasi), missing);
