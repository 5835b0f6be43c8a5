import { rules } from '../../check/rules';
import type { Speech } from '../language';

const names = new Map(rules.map(({ meta }) => [meta.id, meta.name]));

/** The short name of a rule; the id itself for a rule of another version of the add-in. */
export function ruleName(rule: string, speech: Speech): string {
  const name = names.get(rule);
  return name === undefined ? rule : speech.say(name);
}
