import type { Polarity } from '../../domain/achievement/policy';
import type { MessageKey } from '../../i18n/message';

export const polarityWords: Record<Polarity, MessageKey> = {
  maks: 'polarity.maks',
  min: 'polarity.min',
  'min-rasio': 'polarity.min-rasio',
  stabil: 'polarity.stabil',
  rentang: 'polarity.rentang',
};

export const polarities = Object.keys(polarityWords) as readonly Polarity[];

export function isPolarity(polarity: string): polarity is Polarity {
  return Object.hasOwn(polarityWords, polarity);
}
