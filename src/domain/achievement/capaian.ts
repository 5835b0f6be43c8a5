import { roundHalfUp } from '../numeral/round';
import type { Result } from '../result';
import type { CapaianPolicy, Polarity } from './policy';

/** A target as agreed: one number, a range (`80-90%`), or none. */
export type Target = number | TargetRange | null;

export interface TargetRange {
  readonly low: number;
  readonly high: number;
}

/** Ratios: 1 is 100 %. */
export interface Capaian {
  /** By the formula alone. */
  readonly rawRatio: number;
  /** What counts: after floor, cap and rounding. */
  readonly ratio: number;
}

/** Why there is no capaian. */
export type CapaianReason =
  | 'target-missing'
  | 'realisasi-missing'
  | 'target-zero'
  /** T/R with nothing realised. */
  | 'realisasi-zero'
  /** A ratio to a negative number says nothing about how much was achieved. */
  | 'target-negative'
  | 'realisasi-negative'
  | 'range-without-rentang'
  | 'rentang-without-range'
  | 'range-inverted';

/**
 * Capaian of one indicator, with T the target and R the realisasi in the same unit:
 *
 * - `maks`: R/T (LKjIP Dinsos Kab. Tegal 2018)
 * - `min`: (2T-R)/T (the same; PermenPANRB 8/2021, 1+(1-R/T))
 * - `min-rasio`: T/R (practice; differs from `min`, so it is never chosen by itself)
 * - `stabil`: 1-|R-T|/T (practice)
 * - `rentang`: R against the nearer limit, 100 % between the limits (PermenPANRB 8/2021; the middle is our inference)
 *
 * A zero target follows `policy.zeroTarget`. Its `cap-when-exceeded` speaks only where the formula has a cap to grow to:
 * `maks` with a zero target, `min-rasio` with a zero realisasi; there the cap is the raw ratio too.
 */
export function capaian(target: Target, realisasi: number | null, polarity: Polarity, policy: CapaianPolicy): Result<Capaian, CapaianReason> {
  if (target === null) return { ok: false, reason: 'target-missing' };
  if (realisasi === null) return { ok: false, reason: 'realisasi-missing' };
  const raw = rawRatio(target, realisasi, polarity, policy);
  return raw.ok ? { ok: true, value: { rawRatio: raw.value, ratio: counted(raw.value, policy) } } : raw;
}

function rawRatio(target: number | TargetRange, realisasi: number, polarity: Polarity, policy: CapaianPolicy): Result<number, CapaianReason> {
  if (polarity === 'rentang') {
    if (typeof target === 'number') return { ok: false, reason: 'rentang-without-range' };
    return againstRange(target, realisasi);
  }
  if (typeof target !== 'number') return { ok: false, reason: 'range-without-rentang' };
  if (target < 0) return { ok: false, reason: 'target-negative' };
  if (target === 0) return againstZero(realisasi, polarity, policy);

  switch (polarity) {
    case 'maks':
      return { ok: true, value: realisasi / target };
    case 'min':
      return { ok: true, value: (2 * target - realisasi) / target };
    case 'min-rasio':
      return targetOverRealisasi(target, realisasi, policy);
    case 'stabil':
      return { ok: true, value: 1 - Math.abs(realisasi - target) / target };
  }
}

function againstRange({ low, high }: TargetRange, realisasi: number): Result<number, CapaianReason> {
  if (low > high) return { ok: false, reason: 'range-inverted' };
  if (realisasi >= low && realisasi <= high) return { ok: true, value: 1 };
  const limit = realisasi > high ? high : low;
  if (limit < 0) return { ok: false, reason: 'target-negative' };
  if (limit === 0) return { ok: false, reason: 'target-zero' };
  return { ok: true, value: realisasi / limit };
}

function againstZero(realisasi: number, polarity: Polarity, { zeroTarget, capRatio }: CapaianPolicy): Result<number, CapaianReason> {
  if (zeroTarget === 'hundred-when-both-zero' && realisasi === 0) return { ok: true, value: 1 };
  const isExceeded = polarity === 'maks' && realisasi > 0;
  return zeroTarget === 'cap-when-exceeded' && isExceeded && capRatio !== null ? { ok: true, value: capRatio } : { ok: false, reason: 'target-zero' };
}

function targetOverRealisasi(target: number, realisasi: number, policy: CapaianPolicy): Result<number, CapaianReason> {
  if (realisasi < 0) return { ok: false, reason: 'realisasi-negative' };
  if (realisasi > 0) return { ok: true, value: target / realisasi };
  const capped = policy.zeroTarget === 'cap-when-exceeded' && policy.capRatio !== null;
  return capped ? { ok: true, value: policy.capRatio } : { ok: false, reason: 'realisasi-zero' };
}

function counted(rawRatio: number, { floorRatio, capRatio, roundPercentDecimals }: CapaianPolicy): number {
  const within = Math.min(Math.max(rawRatio, floorRatio ?? -Infinity), capRatio ?? Infinity);
  return roundPercentDecimals === null ? within : roundHalfUp(within, roundPercentDecimals + 2);
}
