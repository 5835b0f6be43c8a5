import type { Result } from '../result';
import { mean } from '../aggregate/mean';

export type IkmReason = 'no-value' | 'missing-value' | 'outside-scale';

/** The scale of the questionnaire: 1 tidak baik to 4 sangat baik. */
export const LOWEST_UNSUR = 1;
export const HIGHEST_UNSUR = 4;
export const IKM_TO_HUNDRED = 25;

/**
 * Indeks Kepuasan Masyarakat, 25 to 100, from the mean score of each unsur (1-4): Σ(NRR × 1/unsur) × 25, PermenPANRB
 * 14/2017. The weight is not rounded: 0,11 for nine unsur sums to 0,99 and takes nearly one point off every index.
 */
export function ikm(unsurMeans: readonly (number | null)[]): Result<number, IkmReason> {
  const nrr = mean(unsurMeans, 'fail');
  if (!nrr.ok) return nrr;
  if (unsurMeans.some((score) => score! < LOWEST_UNSUR || score! > HIGHEST_UNSUR)) return { ok: false, reason: 'outside-scale' };
  return { ok: true, value: nrr.value * IKM_TO_HUNDRED };
}
