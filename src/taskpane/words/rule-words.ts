import type { MessageKey } from '../../i18n/message';
import type { Speech } from '../language';

const ruleWords = {
  'capaian-mismatch': 'rule.capaian-mismatch',
  'unparsable-number': 'rule.unparsable-number',
  'stray-text': 'rule.stray-text',
  'missing-realisasi': 'rule.missing-realisasi',
  'percent-unit-inconsistent': 'rule.percent-unit-inconsistent',
  'ambiguous-separator': 'rule.ambiguous-separator',
  'total-mismatch': 'rule.total-mismatch',
  'percent-mismatch': 'rule.percent-mismatch',
  'target-differs-between-tables': 'rule.target-differs-between-tables',
  'realisasi-differs-between-tables': 'rule.realisasi-differs-between-tables',
  'capaian-over-100-outside-band': 'rule.capaian-over-100-outside-band',
  'band-overlap-or-gap': 'rule.band-overlap-or-gap',
} as const satisfies Record<string, MessageKey>;

/** The short name of a rule; its id where it has no name yet. */
export function ruleName(rule: string, speech: Speech): string {
  return isNamed(rule) ? speech.say(ruleWords[rule]) : rule;
}

function isNamed(rule: string): rule is keyof typeof ruleWords {
  return Object.hasOwn(ruleWords, rule);
}
