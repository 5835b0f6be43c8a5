import type { Result } from '../result';

/** What a value that is not there does to a mean: it is left out, or there is no mean. Never zero in silence. */
export type MissingValues = 'ignore' | 'fail';

export type MeanReason = 'no-value' | 'missing-value';

/** The arithmetic mean, in the unit of the values. */
export function mean(values: readonly (number | null)[], missing: MissingValues): Result<number, MeanReason> {
  const present = values.filter((value) => value !== null);
  if (missing === 'fail' && present.length < values.length) return { ok: false, reason: 'missing-value' };
  if (present.length === 0) return { ok: false, reason: 'no-value' };
  return { ok: true, value: present.reduce((sum, value) => sum + value, 0) / present.length };
}
