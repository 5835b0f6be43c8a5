import { efisiensi, nilaiEfisiensi } from '../domain/composite/efisiensi';
import type { EfisiensiReason } from '../domain/composite/efisiensi';
import { functionError } from './cell-matrix';
import type { CellMatrix, FunctionCell, FunctionError } from './cell-matrix';
import { exactNumbers } from './exact-number';
import { numberFunction } from './number-function';
import { readNumbers } from './read-numbers';

const absent: CellMatrix = [[null]];

const errors: Readonly<Record<EfisiensiReason, FunctionError>> = {
  'no-value': functionError('#N/A', 'function.no-value'),
  'missing-value': functionError('#N/A', 'function.value-missing'),
  'due-zero': functionError('#DIV/0!', 'function.due-zero'),
  'negative-value': functionError('#NUM!', 'function.negative-value'),
};

/** KINERJA.EFISIENSI(pagu, capaian, realisasi): one ratio over all keluaran of the three ranges. */
export function evaluateEfisiensi([pagu = absent, capaian = absent, realisasi = absent]: readonly CellMatrix[]): CellMatrix {
  return [[ofKeluaran(pagu, capaian, realisasi)]];
}

function ofKeluaran(paguCells: CellMatrix, capaianCells: CellMatrix, realisasiCells: CellMatrix): FunctionCell {
  const pagu = exactNumbers(readNumbers(paguCells));
  if (!pagu.ok) return pagu.reason;
  const capaian = exactNumbers(readNumbers(capaianCells));
  if (!capaian.ok) return capaian.reason;
  const realisasi = exactNumbers(readNumbers(realisasiCells));
  if (!realisasi.ok) return realisasi.reason;
  const lengths = [pagu.value.length, capaian.value.length, realisasi.value.length];
  if (new Set(lengths).size > 1) return functionError('#VALUE!', 'function.unequal-lengths', { lengths: lengths.join(', ') });
  const outcome = efisiensi(
    pagu.value.map((paguRupiah, index) => ({ paguRupiah, capaianRatio: capaian.value[index] ?? null, realisasiRupiah: realisasi.value[index] ?? null })),
  );
  return outcome.ok ? outcome.value : errors[outcome.reason];
}

/** KINERJA.NILAIEFISIENSI(efisiensi): 0 to 1, from an efisiensi given as a ratio. */
export const evaluateNilaiEfisiensi = numberFunction(
  1,
  (ratio = null) => (ratio === null ? { ok: false, reason: 'missing' } : { ok: true, value: nilaiEfisiensi(ratio) }),
  { missing: functionError('#N/A', 'function.missing') },
);
