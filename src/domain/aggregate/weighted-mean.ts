import type { Result } from '../result';
import type { MeanReason, MissingValues } from './mean';

export interface Weighted {
  readonly value: number | null;
  /** In any unit: the mean divides by the sum of the weights that count. */
  readonly weight: number;
}

export type WeightedMeanReason = MeanReason | 'weight-negative' | 'weights-zero';

/** The weighted mean, in the unit of the values; the weight of a missing value drops out with it (as IKPA's konversi bobot does). */
export function weightedMean(items: readonly Weighted[], missing: MissingValues): Result<number, WeightedMeanReason> {
  if (items.some(({ weight }) => weight < 0)) return { ok: false, reason: 'weight-negative' };
  const present = items.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  if (missing === 'fail' && present.length < items.length) return { ok: false, reason: 'missing-value' };
  if (present.length === 0) return { ok: false, reason: 'no-value' };
  const weights = present.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return { ok: false, reason: 'weights-zero' };
  return { ok: true, value: present.reduce((sum, { value, weight }) => sum + value * weight, 0) / weights };
}
