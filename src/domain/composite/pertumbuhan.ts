import type { Result } from '../result';

/** Growth against an earlier period, as a ratio: 0.1 is ten percent more. The direction is read against a positive base only. */
export function pertumbuhan(before: number | null, now: number | null): Result<number, 'missing-value' | 'base-zero' | 'base-negative'> {
  if (before === null || now === null) return { ok: false, reason: 'missing-value' };
  if (before < 0) return { ok: false, reason: 'base-negative' };
  if (before === 0) return { ok: false, reason: 'base-zero' };
  return { ok: true, value: (now - before) / before };
}
