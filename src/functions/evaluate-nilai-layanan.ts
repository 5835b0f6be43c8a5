import { akip } from '../domain/composite/akip';
import { ikm } from '../domain/composite/ikm';
import type { IkmReason } from '../domain/composite/ikm';
import { spmIndex } from '../domain/composite/spm';
import type { CellMatrix, FunctionCell, FunctionError } from './cell-matrix';
import { functionError } from './cell-matrix';
import { exactNumbers } from './exact-number';
import { numberFunction } from './number-function';
import { readNumbers } from './read-numbers';

const absent: CellMatrix = [[null]];

const errors: Readonly<Record<IkmReason, FunctionError>> = {
  'no-value': functionError('#N/A', 'function.no-value'),
  'missing-value': functionError('#N/A', 'function.value-missing'),
  'outside-scale': functionError('#NUM!', 'function.unsur-outside-scale'),
};

/** KINERJA.IKM(unsur): the index of one survey, 25 to 100, from the mean scores (1-4) of its unsur. */
export function evaluateIkm([unsur = absent]: readonly CellMatrix[]): CellMatrix {
  return [[ofUnsur(unsur)]];
}

function ofUnsur(cells: CellMatrix): FunctionCell {
  const scores = exactNumbers(readNumbers(cells));
  if (!scores.ok) return scores.reason;
  const outcome = ikm(scores.value);
  return outcome.ok ? outcome.value : errors[outcome.reason];
}

const missing = functionError('#N/A', 'function.missing');

/** KINERJA.SPM(penerima, mutu): the index as a ratio, from two capaian given as ratios. */
export const evaluateSpm = numberFunction(
  2,
  (recipients = null, quality = null) => (recipients === null || quality === null ? { ok: false, reason: 'missing' } : { ok: true, value: spmIndex(recipients, quality) }),
  { missing },
);

/** KINERJA.AKIP(perencanaan, pengukuran, pelaporan, evaluasi): the nilai AKIP, 0 to 100. */
export const evaluateAkip = numberFunction(4, (...components) => akip(components), {
  'missing-value': missing,
  'outside-weight': functionError('#NUM!', 'function.outside-weight'),
});
