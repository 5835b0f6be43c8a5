import type { Reading } from '../../domain/numeral/reading';
import type { TableRow } from '../../recognise/performance-table';
import type { Notation } from '../figures/figure-value';
import { binaryNoise, halfLastPlace, NOTATIONS, quantityIn } from '../figures/figure-value';
import { numberCandidates } from '../figures/number-candidates';

/** How a stated sum stands against its parts. */
export type SumOutcome =
  /** The parts give it, in one reading of their separators, or as far as rounding tells. */
  | { readonly kind: 'holds' }
  /** Nothing stated, nothing to add up, or more than one part that cannot be read. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'differs';
      readonly stated: number;
      readonly sum: number;
      /** What the one part that cannot be read was taken for; null when all can be read. */
      readonly assumed: { readonly text: string; readonly value: number; readonly index: number } | null;
      /** The stated sum is the sum of the parts but for this factor: thousands, millions. */
      readonly scaleFactor: number | null;
    };

export type SumDifference = Extract<SumOutcome, { kind: 'differs' }>;

const HOLDS: SumOutcome = { kind: 'holds' };
const UNKNOWN: SumOutcome = { kind: 'unknown' };
const SCALES = [1_000, 1_000_000];

/**
 * True when the cells of these rows in these columns plainly give the stated sum, all of them numbers or nothing. What it
 * cannot tell is for sumOutcome; most sums of most tables are right, and this looks at them without making anything.
 */
export function sumHolds(stated: Reading | null | undefined, rows: readonly TableRow[], columnIndices: readonly number[], partSlack: number): boolean {
  if (stated?.kind !== 'number' || stated.quantity.bound !== null) return false;
  const { value, decimals } = stated.quantity;
  let sum = 0;
  let slack = 2 * halfLastPlace(decimals) + partSlack;
  let filled = 0;
  for (const { readings } of rows) {
    for (const index of columnIndices) {
      const reading = readings[index];
      if (!reading || reading.kind === 'missing') continue;
      if (reading.kind !== 'number' || reading.quantity.bound !== null) return false;
      filled += 1;
      sum += reading.quantity.value;
      slack += reading.quantity.decimals === 0 ? partSlack : Math.max(halfLastPlace(reading.quantity.decimals), partSlack);
    }
  }
  return filled > 0 && Math.abs(sum - value) <= slack + binaryNoise(value);
}

/**
 * Judges one stated sum. A dash or an empty cell adds nothing. `partSlack` is what each whole number may have lost to
 * rounding: 0 for counts and full rupiah, 0.5 for amounts in thousands.
 */
export function sumOutcome(stated: Reading | null | undefined, parts: readonly (Reading | null | undefined)[], partSlack: number): SumOutcome {
  const total = quantityIn(stated, 0);
  if (!total) return UNKNOWN;
  const notations = stated?.kind === 'ambiguous' || parts.some((part) => part?.kind === 'ambiguous') ? NOTATIONS : NOTATIONS.slice(0, 1);
  let differs: SumOutcome = UNKNOWN;
  for (const notation of notations) {
    const outcome = inNotation(stated, parts, notation, partSlack);
    if (outcome.kind === 'holds') return outcome;
    if (outcome.kind === 'differs') differs = outcome;
  }
  return differs;
}

function inNotation(stated: Reading | null | undefined, parts: readonly (Reading | null | undefined)[], notation: Notation, partSlack: number): SumOutcome {
  const { value, decimals } = quantityIn(stated, notation)!;
  let sum = 0;
  let slack = 2 * halfLastPlace(decimals);
  let filled = 0;
  let damaged: { text: string; index: number } | null = null;
  for (const [index, part] of parts.entries()) {
    if (!part || part.kind === 'missing') continue;
    filled += 1;
    const quantity = quantityIn(part, notation);
    if (quantity) {
      sum += quantity.value;
      slack += Math.max(halfLastPlace(quantity.decimals), partSlack);
    } else if (damaged || part.kind !== 'unreadable') return UNKNOWN;
    else damaged = { text: part.text, index };
  }
  if (filled === 0) return UNKNOWN;
  if (partSlack > 0) slack += partSlack;
  slack += binaryNoise(value);
  const candidates = damaged ? numberCandidates(damaged.text) : [0];
  if (candidates.some((candidate) => Math.abs(sum + candidate - value) <= slack)) return HOLDS;
  const missing = value - sum;
  if (!damaged && (fitsOtherwiseRead(missing, parts, notation, slack) || otherReadings(stated, notation).some((other) => Math.abs(other - sum) <= slack))) return HOLDS;
  const assumedValue = candidates[0] ?? 0;
  const whole = sum + assumedValue;
  return { kind: 'differs', stated: value, sum: whole, assumed: damaged ? { ...damaged, value: assumedValue } : null, scaleFactor: scaleBetween(value, whole) };
}

/** Fewer digits than this agree with some power of a thousand by chance. */
const TELLING_FIGURE = 100;

/** `4.345` over parts of full rupiah that make 4.345.210: the sum is given in thousands, cut off or rounded. */
function scaleBetween(stated: number, sum: number): number | null {
  if (Math.min(Math.abs(stated), Math.abs(sum)) < TELLING_FIGURE) return null;
  return SCALES.find((factor) => Math.abs(stated * factor - sum) < factor || Math.abs(sum * factor - stated) < factor) ?? null;
}

/** True when reading one part with the other separator gives exactly what is missing: then the separator is at fault. */
function fitsOtherwiseRead(missing: number, parts: readonly (Reading | null | undefined)[], notation: Notation, slack: number): boolean {
  return parts.some((part) => {
    const own = quantityIn(part, notation);
    return own !== null && otherReadings(part, notation).some((other) => Math.abs(missing - (other - own.value)) <= slack);
  });
}

/** `1.234` beside whole numbers may be 1234 with its dot read as a decimal. */
function otherReadings(reading: Reading | null | undefined, notation: Notation): readonly number[] {
  if (reading?.kind === 'ambiguous') return [reading.readings[notation === 0 ? 1 : 0].value];
  return reading?.kind === 'number' && reading.quantity.decimals === 3 ? [reading.quantity.value * 1000] : [];
}
