import type { Band, BandProfile } from './band-profile';

/** One end of a stretch of values; closed when the value itself belongs to the stretch. */
export interface Limit {
  readonly value: number;
  readonly closed: boolean;
}

/** A stretch of values that no band holds, or that two bands hold. `bands` are ids, best first. */
export interface BandIssue {
  readonly kind: 'gap' | 'overlap';
  readonly from: Limit;
  readonly to: Limit;
  readonly bands: readonly string[];
}

/** A place between values: just before `value` or, when `after`, just behind it. Bands run from cut to cut. */
interface Cut {
  readonly value: number;
  readonly after: boolean;
}

interface Stretch {
  readonly id: string;
  readonly start: Cut;
  readonly end: Cut;
}

/**
 * Gaps and overlaps of a scale, lowest values first. A scale that rounds first is judged on rounded values, so
 * 76,60 / 76,61 is no gap there. Values beyond the outer bounds are no gap, except 0 and 100 themselves: a scale that
 * begins `>0` leaves 0 nowhere.
 */
export function lintBands(profile: BandProfile): BandIssue[] {
  const cutAt = (value: number, after: boolean): Cut => (profile.roundFirst === null ? { value, after } : onGrid(value, after, profile.roundFirst));
  const rising = profile.bands
    .map((band) => stretchOf(band, cutAt))
    .sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
  const order = profile.bands.map(({ id }) => id);
  return [...gaps(rising, cutAt(0, true), cutAt(100, false)), ...overlaps(rising)]
    .sort((a, b) => a.from.value - b.from.value)
    .map((issue) => ({ ...issue, bands: [...issue.bands].sort((a, b) => order.indexOf(a) - order.indexOf(b)) }));
}

function gaps(rising: readonly Stretch[], afterZero: Cut, beforeHundred: Cut): BandIssue[] {
  const found: BandIssue[] = [];
  let reached: Stretch | null = null;
  for (const stretch of rising) {
    if (!reached && compare(stretch.start, afterZero) === 0) found.push(gapAt(0, stretch.id));
    if (reached && compare(reached.end, stretch.start) < 0) found.push(issue('gap', reached.end, stretch.start, [reached.id, stretch.id]));
    if (!reached || compare(stretch.end, reached.end) > 0) reached = stretch;
  }
  if (reached && compare(reached.end, beforeHundred) === 0) found.push(gapAt(100, reached.id));
  return found;
}

function overlaps(rising: readonly Stretch[]): BandIssue[] {
  return rising.flatMap((lower, index) =>
    rising.slice(index + 1).flatMap((upper) => {
      const end = compare(lower.end, upper.end) < 0 ? lower.end : upper.end;
      return compare(upper.start, end) < 0 ? [issue('overlap', upper.start, end, [lower.id, upper.id])] : [];
    }),
  );
}

function issue(kind: BandIssue['kind'], start: Cut, end: Cut, bands: readonly string[]): BandIssue {
  return { kind, from: { value: start.value, closed: !start.after }, to: { value: end.value, closed: end.after }, bands };
}

function gapAt(value: number, band: string): BandIssue {
  return { kind: 'gap', from: { value, closed: true }, to: { value, closed: true }, bands: [band] };
}

function stretchOf({ id, lower, lowerClosed, upper, upperClosed }: Band, cutAt: (value: number, after: boolean) => Cut): Stretch {
  return {
    id,
    start: lower === null ? { value: -Infinity, after: false } : cutAt(lower, !lowerClosed),
    end: upper === null ? { value: Infinity, after: true } : cutAt(upper, upperClosed),
  };
}

/** Among values rounded to `decimals`, just behind 76,60 and just before 76,61 are one place. */
function onGrid(value: number, after: boolean, decimals: number): Cut {
  const steps = Number((value * 10 ** decimals).toPrecision(10));
  const next = after ? Math.floor(steps) + 1 : Math.ceil(steps);
  return { value: Number(`${next}e-${decimals}`), after: false };
}

function compare(a: Cut, b: Cut): number {
  if (a.value !== b.value) return a.value < b.value ? -1 : 1;
  return Number(a.after) - Number(b.after);
}
