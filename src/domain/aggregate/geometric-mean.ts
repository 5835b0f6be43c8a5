import type { Result } from '../result';
import type { MeanReason, MissingValues } from './mean';

export type GeometricMeanReason = MeanReason | 'negative-value';

/** The geometric mean, in the unit of the values, as PMK 214/2017 and 22/2021 take it over output indicators; one zero makes it zero. */
export function geometricMean(values: readonly (number | null)[], missing: MissingValues): Result<number, GeometricMeanReason> {
  const present = values.filter((value) => value !== null);
  if (missing === 'fail' && present.length < values.length) return { ok: false, reason: 'missing-value' };
  if (present.length === 0) return { ok: false, reason: 'no-value' };
  if (present.some((value) => value < 0)) return { ok: false, reason: 'negative-value' };
  // Logarithms, because the product of many rupiah amounts overflows.
  const logs = present.reduce((sum, value) => sum + Math.log(value), 0);
  return { ok: true, value: Math.exp(logs / present.length) };
}
