import { HIGHEST_UNSUR, IKM_TO_HUNDRED, LOWEST_UNSUR } from '../../../domain/composite/ikm';
import { numberRange, someMissing } from '../number-range';
import type { Twin } from '../twin';
import { twinText } from '../twin';

/** The twin of KINERJA.IKM. */
export const ikmTwin: Twin = ([unsur]) => {
  const scores = numberRange(unsur);
  if (!scores.ok) return scores;
  const { text } = scores.value;
  const outside = `OR(MIN(${text})<${LOWEST_UNSUR},MAX(${text})>${HIGHEST_UNSUR})`;
  return twinText(`IF(${someMissing(scores.value)},NA(),IF(${outside},#NUM!,AVERAGE(${text})*${IKM_TO_HUNDRED}))`);
};
