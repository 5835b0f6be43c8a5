import type { Rule } from '../check/rule';
import { translate } from '../i18n/message';

/** What the pane says when asked why something is a finding: of the rule's page, the parts that answer that. */
export interface RuleHelp {
  readonly found: string;
  readonly mistaken: string;
  readonly english: string;
}

type Names = (rule: string) => { readonly id: string; readonly en: string } | null;

const FOUND = 'Yang ditemukan';
const MISTAKEN = 'Kapan temuan ini keliru';
const ENGLISH = 'In English';

/**
 * The help of one rule from its page in docs/aturan: the first paragraphs of what it finds, of when that is mistaken, and of
 * the English part, without their marks; other rules named in it go by the name the user reads. Throws where a part is missing.
 */
export function ruleHelp(page: string, names: Names): RuleHelp {
  const [, ...sections] = page.split(/^## /m);
  const paragraph = (heading: string, language: 'id' | 'en'): string => {
    const section = sections.find((text) => text.startsWith(`${heading}\n`));
    const first = section?.slice(heading.length).trim().split(/\n\s*\n/)[0];
    if (!first) throw new Error(`the page has no words under ${heading}`);
    return plain(first.split('\n').map((line) => line.replace(/^- /, '').trim()).join(' '), (rule) => names(rule)?.[language] ?? null);
  };
  return { found: paragraph(FOUND, 'id'), mistaken: paragraph(MISTAKEN, 'id'), english: paragraph(ENGLISH, 'en') };
}

function plain(markdown: string, name: (rule: string) => string | null): string {
  const quoted = (text: string) => `“${text}”`;
  return markdown
    .split(/(`[^`]*`)/)
    .map((part) => {
      const code = /^`([^`]*)`$/.exec(part)?.[1];
      if (code !== undefined) return quoted(name(code) ?? code);
      return part.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*{1,2}([^*\s][^*]*)\*{1,2}/g, '$1');
    })
    .join('');
}

/** The module of the pane that holds the help of all rules, each read from its page. */
export function ruleHelpModule(rules: readonly Rule[], pageOf: (rule: string) => string): string {
  const named = new Map(rules.map(({ meta }) => [meta.id, meta.name]));
  const names: Names = (rule) => {
    const key = named.get(rule);
    return key === undefined ? null : { id: translate('id', { key }), en: translate('en', { key }) };
  };
  const entries = [...named.keys()]
    .sort()
    .map((rule) => ({ rule, ...ruleHelp(pageOf(rule), names) }))
    .map(({ rule, found, mistaken, english }) =>
      [`  ${JSON.stringify(rule)}: {`, `    found: ${JSON.stringify(found)},`, `    mistaken: ${JSON.stringify(mistaken)},`, `    english: ${JSON.stringify(english)},`, '  },'].join('\n'),
    );
  return [
    '/** Made from the pages of docs/aturan by `npm run rules-index`: change those. */',
    'export const ruleHelp: Readonly<Record<string, { readonly found: string; readonly mistaken: string; readonly english: string }>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}
