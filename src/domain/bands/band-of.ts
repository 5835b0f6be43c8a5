import { roundHalfUp, withSignificantDigits } from '../numeral/round';
import type { Band, BandProfile } from './band-profile';

/** Digits that count in a comparison: 0.57 * 100 must fall where 57 falls. */
const comparedDigits = 10;

/** The band of a value in the profile's own measure (percent points or a 0-100 nilai); null when it falls in none. */
export function bandOf(profile: BandProfile, value: number): Band | null {
  const seen = withSignificantDigits(value, comparedDigits);
  const judged = profile.roundFirst === null ? seen : roundHalfUp(seen, profile.roundFirst);
  const band = profile.bands.find((candidate) => holds(candidate, judged));
  if (band) return band;
  const highest = profile.bands[0];
  const isAbove = highest !== undefined && highest.upper !== null && judged > highest.upper;
  return isAbove && profile.above === 'highest' ? highest : null;
}

/** The band of a ratio (1 is 100 %) in a profile of measure `percent`. */
export function bandOfRatio(profile: BandProfile, ratio: number): Band | null {
  return bandOf(profile, ratio * 100);
}

function holds({ lower, lowerClosed, upper, upperClosed }: Band, value: number): boolean {
  const fromLower = lower === null || value > lower || (lowerClosed && value === lower);
  const toUpper = upper === null || value < upper || (upperClosed && value === upper);
  return fromLower && toUpper;
}
