import type { RuleMeta } from '../../check/rule';
import type { MessageKey } from '../../i18n/message';

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
