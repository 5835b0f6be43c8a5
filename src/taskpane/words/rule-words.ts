import type { RuleMeta } from '../../check/rule';
import { rules } from '../../check/rules';
import type { MessageKey } from '../../i18n/message';
import type { Speech } from '../language';

export type RuleCategory = RuleMeta['category'];

/** The words for each group of rules, in the order a reviewer works. */
export const categoryWords: Record<RuleCategory, MessageKey> = {
  arithmetic: 'category.arithmetic',
  formula: 'category.formula',
  consistency: 'category.consistency',
  completeness: 'category.completeness',
  number: 'category.number',
  scale: 'category.scale',
  naming: 'category.naming',
};

export const categories = Object.keys(categoryWords) as readonly RuleCategory[];

const metas = new Map(rules.map(({ meta }) => [meta.id, meta]));

/** The short name of a rule; the id itself for a rule of another version of the add-in. */
export function ruleName(rule: string, speech: Speech): string {
  const meta = metas.get(rule);
  return meta === undefined ? rule : speech.say(meta.name);
}

/** The group a rule belongs to; null for a rule of another version of the add-in. */
export function ruleCategory(rule: string): RuleCategory | null {
  return metas.get(rule)?.category ?? null;
}
