/** Fewer planned figures than this make no trend. */
export const SHORTEST_TREND = 4;
/** A figure between two years must lie so many times beyond both. */
const LEAST_STEP = 1.5;
/** A plan whose other figures spread more, or are all this small, may well go up and down. */
const WIDEST_PLAN = 2;
const SMALL_COUNT = 10;

/**
 * The one figure in the middle of a plan that breaks it: without it the figures only rise or only fall, and it lies well
 * beyond both its neighbours (14, 61, 18, 20, 22). Null where there is none, or where another would do as well.
 */
export function trendBreak(values: readonly number[]): number | null {
  if (values.length < SHORTEST_TREND || values.some((value) => value <= 0) || isMonotone(values)) return null;
  const breaks = values.flatMap((_, index) => (isMonotone(values.filter((_value, at) => at !== index)) ? [index] : []));
  const [index] = breaks;
  if (index === undefined || breaks.length > 1 || index === 0 || index === values.length - 1) return null;
  const own = values[index]!;
  const others = values.filter((_, at) => at !== index);
  if (Math.max(...others) > WIDEST_PLAN * Math.min(...others) || Math.max(...others) < SMALL_COUNT) return null;
  const neighbours = [values[index - 1]!, values[index + 1]!];
  return own >= LEAST_STEP * Math.max(...neighbours) || own * LEAST_STEP <= Math.min(...neighbours) ? index : null;
}

function isMonotone(values: readonly number[]): boolean {
  return values.every((value, at) => at === 0 || value >= values[at - 1]!) || values.every((value, at) => at === 0 || value <= values[at - 1]!);
}
