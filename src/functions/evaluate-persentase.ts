import { pertumbuhan } from '../domain/composite/pertumbuhan';
import type { Result } from '../domain/result';
import { functionError } from './cell-matrix';
import { numberFunction } from './number-function';

type ShareReason = 'pembilang-missing' | 'penyebut-missing' | 'penyebut-zero' | 'penyebut-negative';

/** The ratio of a count to the count it is a part of. */
function share(pembilang: number | null, penyebut: number | null): Result<number, ShareReason> {
  if (pembilang === null) return { ok: false, reason: 'pembilang-missing' };
  if (penyebut === null) return { ok: false, reason: 'penyebut-missing' };
  if (penyebut < 0) return { ok: false, reason: 'penyebut-negative' };
  return penyebut === 0 ? { ok: false, reason: 'penyebut-zero' } : { ok: true, value: pembilang / penyebut };
}

/** KINERJA.PERSENTASE(pembilang, penyebut): as a ratio. Sum numerators and denominators first; percentages are never averaged. */
export const evaluatePersentase = numberFunction(2, (pembilang = null, penyebut = null) => share(pembilang, penyebut), {
  'pembilang-missing': functionError('#N/A', 'function.pembilang-missing'),
  'penyebut-missing': functionError('#N/A', 'function.penyebut-missing'),
  'penyebut-zero': functionError('#DIV/0!', 'function.penyebut-zero'),
  'penyebut-negative': functionError('#NUM!', 'function.penyebut-negative'),
});

/** KINERJA.PERTUMBUHAN(sebelum, sekarang): growth as a ratio. */
export const evaluatePertumbuhan = numberFunction(2, (before = null, now = null) => pertumbuhan(before, now), {
  'missing-value': functionError('#N/A', 'function.missing'),
  'base-zero': functionError('#DIV/0!', 'function.base-zero'),
  'base-negative': functionError('#NUM!', 'function.base-negative'),
});
