import type { BandProfile } from '../../domain/bands/band-profile';
import type { ZeroTargetPolicy } from '../../domain/achievement/policy';
import type { MessageKey } from '../../i18n/message';
import type { Settings } from '../../workbook/settings';
import type { Speech } from '../language';
import { polarityWords } from '../words/polarity-words';
import { writtenCount } from '../words/written-count';

const zeroInForce: Record<ZeroTargetPolicy, MessageKey> = {
  none: 'hitung.zero-none-in-force',
  'hundred-when-both-zero': 'hitung.zero-hundred-when-both-zero-in-force',
  'cap-when-exceeded': 'hitung.zero-cap-when-exceeded-in-force',
};

/** How capaian and categories are computed now, in one sentence. */
export function policySentence(settings: Settings, profile: BandProfile | null, { say }: Speech): string {
  const { policy, defaultPolarity, polarities } = settings;
  const usual = say(polarityWords[defaultPolarity]);
  const exceptions = Object.values(polarities).filter((polarity) => polarity !== defaultPolarity).length;
  return say('hitung.policy-sentence', {
    polarity: exceptions > 0 ? say('hitung.polarity-except', { polarity: usual, count: writtenCount(exceptions) }) : usual,
    cap: policy.capRatio === null ? say('hitung.cap-none-in-force') : say('hitung.cap-in-force', { cap: writtenPercent(policy.capRatio) }),
    zero: say(zeroInForce[policy.zeroTarget]),
    scale: say('hitung.scale-in-force', { scale: profile?.id ?? settings.bandProfile }),
  });
}

const percent = new Intl.NumberFormat('id-ID', { style: 'percent', maximumFractionDigits: 2 });

/** A ratio as a percentage: 1.2 is `120%`. */
export function writtenPercent(ratio: number): string {
  return percent.format(ratio);
}
