import type { Target } from './capaian';
import { capaian } from './capaian';
import type { CapaianPolicy, Polarity } from './policy';
import { defaultCapaianPolicy } from './policy';
import { roundHalfUp, withoutBinaryNoise } from '../numeral/round';

/** How a printed capaian stands against target and realisasi. */
export type CapaianVerdict =
  | { readonly kind: 'agrees'; readonly polarity: Polarity }
  /** Within what the unprinted decimals explain: cut off instead of rounded, or computed from an unrounded realisasi. */
  | { readonly kind: 'rounding'; readonly expectedPercent: number; readonly polarity: Polarity }
  /** It fits the formula of a polarity that is not the accepted one. */
  | { readonly kind: 'other-polarity'; readonly expectedPercent: number; readonly polarity: Polarity }
  /** It fits when the printed figure is taken a hundred times larger or smaller. */
  | { readonly kind: 'scale'; readonly expectedPercent: number; readonly factor: 100 | 0.01 }
  /** It is a usual cap below what was reached. */
  | { readonly kind: 'capped'; readonly expectedPercent: number; readonly capPercent: number }
  | { readonly kind: 'mismatch'; readonly expectedPercent: number }
  /** Zero target or another reason why there is no capaian to compare with. */
  | { readonly kind: 'no-capaian' };

export interface CapaianFacts {
  readonly target: Target;
  readonly realisasi: number;
  /** Printed decimals of the realisasi: they bound what it was before rounding. */
  readonly realisasiDecimals: number;
  /** The printed capaian in percent points, with the decimals its reader sees. */
  readonly printedPercent: number;
  readonly printedDecimals: number;
  /** The one the expected capaian is shown with. */
  readonly polarity: Polarity;
  /** Every polarity whose formula is right for this indicator. */
  readonly accepted: readonly Polarity[];
  /** True when the user said so; then no other polarity is considered. */
  readonly polarityIsSet: boolean;
  readonly policy: CapaianPolicy;
}

/** Caps agencies use, in percent points (domain-rules 2.2). */
export const USUAL_CAPS: readonly number[] = [100, 110, 120, 125, 150, 200];
/** `stabil` is `maks` below its target and `min` above it. */
const OTHER_POLARITIES: readonly Polarity[] = ['maks', 'min', 'min-rasio'];

/** Percent points that the arithmetic on doubles may be off. */
const BINARY_NOISE = 1e-9;

/** Judges one printed capaian. The target is exact, as it was agreed; a realisasi printed with decimals may be rounded. */
export function capaianVerdict(facts: CapaianFacts): CapaianVerdict {
  const expectedPercent = percentOf(facts, facts.realisasi, facts.polarity, facts.policy);
  if (expectedPercent === null) return { kind: 'no-capaian' };
  const first = compare(facts, expectedPercent, facts.polarity, facts.policy);
  if (first === 'agrees') return { kind: 'agrees', polarity: facts.polarity };
  const agreeing = facts.accepted.find((polarity) => fits(facts, polarity, facts.policy));
  if (agreeing) return { kind: 'agrees', polarity: agreeing };
  if (first === 'rounding') return { kind: 'rounding', expectedPercent, polarity: facts.polarity };
  if (!facts.polarityIsSet) {
    const polarity = OTHER_POLARITIES.find((other) => !facts.accepted.includes(other) && fits(facts, other, defaultCapaianPolicy));
    if (polarity) return { kind: 'other-polarity', expectedPercent, polarity };
  }
  const factor = ([100, 0.01] as const).find((each) => fits(scaled(facts, each), facts.polarity, facts.policy));
  if (factor) return { kind: 'scale', expectedPercent, factor };
  const capPercent = USUAL_CAPS.find((cap) => facts.printedPercent === cap && expectedPercent > cap);
  return capPercent === undefined ? { kind: 'mismatch', expectedPercent } : { kind: 'capped', expectedPercent, capPercent };
}

/** The same facts with the printed figure read in the other percent scale; what it shows moves two places with it. */
function scaled(facts: CapaianFacts, factor: 100 | 0.01): CapaianFacts {
  return {
    ...facts,
    printedPercent: withoutBinaryNoise(facts.printedPercent * factor),
    printedDecimals: facts.printedDecimals + (factor === 100 ? -2 : 2),
  };
}

function fits(facts: CapaianFacts, polarity: Polarity, policy: CapaianPolicy): boolean {
  const percent = percentOf(facts, facts.realisasi, polarity, policy);
  return percent !== null && compare(facts, percent, polarity, policy) === 'agrees';
}

function percentOf({ target }: CapaianFacts, realisasi: number, polarity: Polarity, policy: CapaianPolicy): number | null {
  const outcome = capaian(target, realisasi, polarity, policy);
  return outcome.ok ? outcome.value.ratio * 100 : null;
}

function compare(facts: CapaianFacts, expectedPercent: number, polarity: Polarity, policy: CapaianPolicy): 'agrees' | 'rounding' | 'differs' {
  const { printedPercent, printedDecimals, realisasi, realisasiDecimals } = facts;
  if (Math.abs(printedPercent - expectedPercent) < BINARY_NOISE) return 'agrees';
  const decimals = Math.max(0, printedDecimals);
  const lastPlace = 10 ** -decimals;
  const shown = roundHalfUp(printedPercent, decimals);
  if (roundHalfUp(expectedPercent, decimals) === shown) return 'agrees';
  if (Math.abs(shown - expectedPercent) < lastPlace - BINARY_NOISE) return 'rounding';
  if (realisasiDecimals <= 0) return 'differs';
  const half = 0.5 * 10 ** -realisasiDecimals;
  const ends = [realisasi - half, realisasi + half].map((value) => percentOf(facts, value, polarity, policy));
  const low = Math.min(...ends.map((end) => end ?? expectedPercent));
  const high = Math.max(...ends.map((end) => end ?? expectedPercent));
  return shown + lastPlace / 2 >= low && shown - lastPlace / 2 <= high ? 'rounding' : 'differs';
}
