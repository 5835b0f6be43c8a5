import type { Polarity } from '../domain/achievement/policy';
import { indicatorKey } from '../recognise/indicator-name';
import type { Settings } from '../workbook/settings';
import type { CapaianRow } from './capaian-rows';

export interface IndicatorPolarity {
  readonly polarity: Polarity;
  /** True when the user set it for this indicator, so no other needs to be considered. */
  readonly isSet: boolean;
}

/** The polarity the settings give the indicator of the row, or the workbook's usual one. */
export function indicatorPolarity({ indicator }: CapaianRow, { polarities, defaultPolarity }: Settings): IndicatorPolarity {
  const own = indicator === null || Object.keys(polarities).length === 0 ? undefined : polarities[indicatorKey(indicator)];
  return { polarity: own ?? defaultPolarity, isSet: own !== undefined };
}
