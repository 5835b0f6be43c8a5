import type { MessageKey } from '../../i18n/message';
import type { Confidence } from '../../recognise/performance-table';
import type { Speech } from '../language';

export const certaintyWords: Record<Confidence['certainty'], MessageKey> = {
  pasti: 'certainty.pasti',
  cukup: 'certainty.cukup',
  ragu: 'certainty.ragu',
};

/** Why it is believed, a sentence for each reason. */
export function reasonSentences({ reasons }: Confidence, { say }: Speech): readonly string[] {
  return reasons.map(({ about, params }) => say(`confidence.${about}`, params));
}
