import type { Result } from '../result';

export type SerapanReason = 'pagu-missing' | 'realisasi-missing' | 'pagu-zero' | 'pagu-negative';

/** The share of pagu that was spent, as a ratio, uncapped (penyerapan P of PMK 214/2017: realisasi / pagu). */
export function serapan(paguRupiah: number | null, realisasiRupiah: number | null): Result<number, SerapanReason> {
  if (paguRupiah === null) return { ok: false, reason: 'pagu-missing' };
  if (realisasiRupiah === null) return { ok: false, reason: 'realisasi-missing' };
  if (paguRupiah < 0) return { ok: false, reason: 'pagu-negative' };
  if (paguRupiah === 0) return { ok: false, reason: 'pagu-zero' };
  return { ok: true, value: realisasiRupiah / paguRupiah };
}

/** What is left of pagu, in rupiah; negative when more was spent than allowed. */
export function sisa(paguRupiah: number | null, realisasiRupiah: number | null): Result<number, 'pagu-missing' | 'realisasi-missing'> {
  if (paguRupiah === null) return { ok: false, reason: 'pagu-missing' };
  if (realisasiRupiah === null) return { ok: false, reason: 'realisasi-missing' };
  return { ok: true, value: paguRupiah - realisasiRupiah };
}
