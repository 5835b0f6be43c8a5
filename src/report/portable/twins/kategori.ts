import type { Band, BandProfile } from '../../../domain/bands/band-profile';
import { largestPlausibleRatio } from '../../../functions/plausible-ratio';
import { namedScale } from '../../../functions/read-scale';
import { textLiteral } from '../../report-words';
import { choiceOf } from '../choice';
import { numberOperands, outOfDomain, unlessMissing } from '../number-operands';
import type { Twin } from '../twin';
import { noTwin, twinText } from '../twin';
import { isSingle } from '../twin-argument';
import { ownScaleTwin } from './own-scale';

/** Digits that count in a comparison, as in domain/bands/band-of. */
const COMPARED_DIGITS = 10;

/**
 * The twin of KINERJA.KATEGORI under a named scale: `CHOOSE(1+(x>30)+(x>50)+...)` counts the bounds that the value has
 * passed. The user's own table of a scale is read by the formula itself (own-scale).
 */
export const kategoriTwin: Twin = ([capaian, skala], filled) => {
  if (skala?.kind === 'cells' && !isSingle(skala)) {
    const values = numberOperands([capaian], 'fail');
    if (!values.ok) return values;
    const own = ownScaleTwin(skala, values.value[0]!);
    return own.ok ? twinText(unlessMissing(values.value, filled, own.value)) : own;
  }
  const choice = choiceOf(skala);
  if (!choice.ok) return choice;
  const scale = namedScale(choice.value.cell);
  if (!scale.ok) return noTwin('portable.choice-unknown', { choice: String(choice.value.cell) });
  const operands = numberOperands([capaian], 'fail');
  if (!operands.ok) return operands;
  const value = operands.value[0]!.text;
  const rising = [...scale.value.bands].reverse();
  if (!isUnbroken(rising, scale.value.roundFirst)) return noTwin('portable.scale-gap', { scale: scale.value.id });

  const passed = rising.slice(1).map((band) => `+(${aboveBound(scale.value, value, band.lower!, band.lowerClosed)})`);
  const labels = rising.map(({ label }) => textLiteral(label));
  const label = rising.length === 1 ? labels[0]! : `CHOOSE(1${passed.join('')},${labels.join(',')})`;
  return twinText(unlessMissing(operands.value, filled, outOfDomain(outside(scale.value, value), label)), choice.value.fixed);
};

/** Where each band begins just where the one below it ends, at the decimals the scale is read with. */
function isUnbroken(rising: readonly Band[], roundFirst: number | null): boolean {
  return rising.slice(1).every((band, index) => {
    const below = rising[index]!;
    if (band.lower === null || below.upper === null) return false;
    if (below.upper === band.lower) return below.upperClosed !== band.lowerClosed;
    const step = roundFirst === null ? 0 : 10 ** -roundFirst;
    return below.upperClosed && band.lowerClosed && Math.abs(band.lower - below.upper - step) < step / 1000;
  });
}

/** The value in the scale's measure, rounded so that the noise of a division does not carry it over the bound. */
function seen({ measure, roundFirst }: BandProfile, value: string, bound: number, closed: boolean): string {
  // Whole digits of the values next to the bound, on the side that fails the test or passes it.
  const wholeDigits = closed ? Math.ceil(Math.log10(bound)) : Math.floor(Math.log10(bound)) + 1;
  return `ROUND(${value}${measure === 'percent' ? '*100' : ''},${roundFirst ?? COMPARED_DIGITS - wholeDigits})`;
}

function aboveBound(profile: BandProfile, value: string, bound: number, closed: boolean): string {
  return `${seen(profile, value, bound, closed)}${closed ? '>=' : '>'}${bound}`;
}

/** The tests that find a value in no band. */
function outside(profile: BandProfile, value: string): readonly string[] {
  const [highest, lowest] = [profile.bands[0]!, profile.bands.at(-1)!];
  const ends = profile.above === 'none' && highest.upper !== null ? highest : null;
  const isPercent = profile.measure === 'percent';
  const tests: string[] = [];
  if (lowest.lower === 0 && lowest.lowerClosed) tests.push(`${value}<0`);
  else if (lowest.lower !== null) tests.push(`${seen(profile, value, lowest.lower, lowest.lowerClosed)}${lowest.lowerClosed ? '<' : '<='}${lowest.lower}`);
  if (!isPercent) tests.push(`AND(${value}>0,${value}<=1)`);
  if (ends) tests.push(`${seen(profile, value, ends.upper!, !ends.upperClosed)}${ends.upperClosed ? '>' : '>='}${ends.upper}`);
  else if (isPercent) tests.push(`ABS(${value})>${largestPlausibleRatio}`);
  return tests;
}
