import { capaian } from '../domain/achievement/capaian';
import type { CapaianPolicy, Polarity } from '../domain/achievement/policy';
import { defaultCapaianPolicy } from '../domain/achievement/policy';
import type { Quantity } from '../domain/numeral/reading';
import { roundHalfUp } from '../domain/numeral/round';

/** How a printed capaian stands against target and realisasi. */
export type CapaianVerdict =
  | { readonly kind: 'agrees' }
  /** Within what the unprinted decimals explain: cut off instead of rounded, or computed from an unrounded realisasi. */
  | { readonly kind: 'rounding'; readonly expectedPercent: number }
  /** It fits the formula of another polarity, so a person must say which holds. */
  | { readonly kind: 'other-polarity'; readonly expectedPercent: number; readonly polarity: Polarity }
  /** It is a usual cap below what was reached. */
  | { readonly kind: 'capped'; readonly expectedPercent: number; readonly capPercent: number }
  | { readonly kind: 'mismatch'; readonly expectedPercent: number }
  /** Zero target or another reason why there is no capaian to compare with. */
  | { readonly kind: 'no-capaian' };

export interface CapaianFacts {
  readonly target: Quantity;
  readonly realisasi: Quantity;
  /** The printed capaian in percent points, with the decimals its reader sees. */
  readonly printedPercent: number;
  readonly printedDecimals: number;
  readonly polarity: Polarity;
  /** True when the user said so; then no other polarity is considered. */
  readonly polarityIsSet: boolean;
  readonly policy: CapaianPolicy;
}

/** Caps agencies use (domain-rules 2.2). */
const USUAL_CAPS = [100, 110, 120, 125, 150, 200];
const OTHER_POLARITIES: readonly Polarity[] = ['maks', 'min', 'min-rasio', 'stabil'];

/** Judges one printed capaian. The target is exact, as it was agreed; a realisasi printed with decimals may be rounded. */
export function capaianVerdict(facts: CapaianFacts): CapaianVerdict {
  const expectedPercent = percentOf(facts, facts.realisasi.value, facts.polarity, facts.policy);
  if (expectedPercent === null) return { kind: 'no-capaian' };
  const closeness = compare(facts, expectedPercent, facts.polarity, facts.policy);
  if (closeness === 'agrees') return { kind: 'agrees' };
  if (closeness === 'rounding') return { kind: 'rounding', expectedPercent };
  if (!facts.polarityIsSet) {
    const polarity = OTHER_POLARITIES.find((other) => other !== facts.polarity && fits(facts, other));
    if (polarity) return { kind: 'other-polarity', expectedPercent, polarity };
  }
  const capPercent = USUAL_CAPS.find((cap) => facts.printedPercent === cap && expectedPercent > cap);
  return capPercent === undefined ? { kind: 'mismatch', expectedPercent } : { kind: 'capped', expectedPercent, capPercent };
}

function fits(facts: CapaianFacts, polarity: Polarity): boolean {
  const percent = percentOf(facts, facts.realisasi.value, polarity, defaultCapaianPolicy);
  return percent !== null && compare(facts, percent, polarity, defaultCapaianPolicy) === 'agrees';
}

function percentOf({ target }: CapaianFacts, realisasi: number, polarity: Polarity, policy: CapaianPolicy): number | null {
  const outcome = capaian(target.value, realisasi, polarity, policy);
  return outcome.ok ? outcome.value.ratio * 100 : null;
}

function compare(facts: CapaianFacts, expectedPercent: number, polarity: Polarity, policy: CapaianPolicy): 'agrees' | 'rounding' | 'differs' {
  const { printedPercent, printedDecimals, realisasi } = facts;
  const decimals = Math.max(0, Math.min(printedDecimals, 8));
  const shown = roundHalfUp(printedPercent, decimals);
  if (roundHalfUp(expectedPercent, decimals) === shown) return 'agrees';
  const lastPlace = 10 ** -decimals;
  if (Math.abs(shown - expectedPercent) < lastPlace * (1 - 1e-9)) return 'rounding';
  if (realisasi.decimals <= 0) return 'differs';
  const half = 0.5 * 10 ** -realisasi.decimals;
  const ends = [realisasi.value - half, realisasi.value + half].map((value) => percentOf(facts, value, polarity, policy));
  const low = Math.min(...ends.map((end) => end ?? expectedPercent));
  const high = Math.max(...ends.map((end) => end ?? expectedPercent));
  return shown + lastPlace / 2 >= low && shown - lastPlace / 2 <= high ? 'rounding' : 'differs';
}
