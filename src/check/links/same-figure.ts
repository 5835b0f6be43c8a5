import type { Quantity } from '../../domain/numeral/reading';
import { roundHalfUp } from '../../domain/numeral/round';
import { differsByPercentScale } from '../capaian/percent-scale';

/** One figure in two hands: equal, or written in another scale or with another separator, which other rules report. */
export function isSameFigure(first: Quantity, second: Quantity): boolean {
  return first.value === second.value || differsByPercentScale(first, second) || differsByHundred(first, second) || differsBySeparator(first, second);
}

/** The same figure, or the same once the finer of the two is rounded as the coarser is. */
export function isSameButForRounding(first: Quantity, second: Quantity): boolean {
  if (isSameFigure(first, second)) return true;
  const [low, high] = Math.abs(first.value) <= Math.abs(second.value) ? [first, second] : [second, first];
  if (equalAt(low, high, Math.min(low.decimals, high.decimals, 8))) return true;
  if (low.percent || low.decimals < 2 || Math.abs(low.value) > HIGHEST_LIKELY_RATIO) return false;
  const percent = { ...low, value: low.value * 100, decimals: low.decimals - 2 };
  return equalAt(percent, high, Math.min(percent.decimals, high.decimals, 8));
}

/** Above this a bare number can hardly be a ratio: it would be 300 %. */
const HIGHEST_LIKELY_RATIO = 3;

/** The same in a word of scale: `5,2 Juta` beside 5.213.000. A figure written out is not excused so. */
export function isSameButForScaleWord(first: Quantity, second: Quantity): boolean {
  return isSameFigure(first, second) || (Math.min(first.decimals, second.decimals) < 0 && equalAt(first, second, Math.min(first.decimals, second.decimals)));
}

function equalAt(first: Quantity, second: Quantity, decimals: number): boolean {
  if (decimals >= 0) return roundHalfUp(first.value, decimals) === roundHalfUp(second.value, decimals);
  const unit = 10 ** -decimals;
  return Math.abs(first.value - second.value) <= unit / 2;
}

/** 0,95 beside 95 without a sign: a ratio in one table, percent in the other. */
function differsByHundred(first: Quantity, second: Quantity): boolean {
  const [low, high] = Math.abs(first.value) <= Math.abs(second.value) ? [first, second] : [second, first];
  return Math.abs(low.value) <= 1.5 && low.decimals > 0 && isMultiple(low.value, high.value, 100);
}

/** 27,833 beside 27.833: one of them takes the thousands for decimals. */
function differsBySeparator(first: Quantity, second: Quantity): boolean {
  const [low, high] = Math.abs(first.value) <= Math.abs(second.value) ? [first, second] : [second, first];
  return low.decimals === 3 && high.decimals <= 0 && isMultiple(low.value, high.value, 1000);
}

function isMultiple(low: number, high: number, factor: number): boolean {
  return low !== 0 && Math.abs(low * factor - high) <= 1e-9 * Math.abs(high);
}
