import type { Result } from '../result';

/** One keluaran: its pagu and realisasi in rupiah, its capaian as a ratio. */
export interface Keluaran {
  readonly paguRupiah: number | null;
  readonly capaianRatio: number | null;
  readonly realisasiRupiah: number | null;
}

export type EfisiensiReason = 'no-value' | 'missing-value' | 'due-zero' | 'negative-value';

/**
 * Efisiensi E as a ratio: what the keluaran reached were due, less what they cost, over what was due.
 * E = Σ(PAK × CK − RAK) / Σ(PAK × CK), lampiran PMK 214/PMK.02/2017. Not confined: the nilai is.
 */
export function efisiensi(keluaran: readonly Keluaran[]): Result<number, EfisiensiReason> {
  if (keluaran.length === 0) return { ok: false, reason: 'no-value' };
  let dueRupiah = 0;
  let spentRupiah = 0;
  for (const { paguRupiah, capaianRatio, realisasiRupiah } of keluaran) {
    if (paguRupiah === null || capaianRatio === null || realisasiRupiah === null) return { ok: false, reason: 'missing-value' };
    if (paguRupiah < 0 || capaianRatio < 0) return { ok: false, reason: 'negative-value' };
    dueRupiah += paguRupiah * capaianRatio;
    spentRupiah += realisasiRupiah;
  }
  return dueRupiah === 0 ? { ok: false, reason: 'due-zero' } : { ok: true, value: (dueRupiah - spentRupiah) / dueRupiah };
}

/** The efisiensi on which the nilai ends, either way; [UNVERIFIED] in the regulation's text (domain-rules 4). */
export const LARGEST_EFISIENSI = 0.2;

/** Nilai efisiensi NE, 0 to 1: 50 % + E / 20 % × 50 %, with E confined to ±20 % so that it cannot leave its scale. */
export function nilaiEfisiensi(efisiensiRatio: number): number {
  const confined = Math.min(LARGEST_EFISIENSI, Math.max(-LARGEST_EFISIENSI, efisiensiRatio));
  return 0.5 + (confined / LARGEST_EFISIENSI) * 0.5;
}
