import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '../../src/check/rule';
import { rules } from '../../src/check/rules';
import { translate } from '../../src/i18n/message';
import { rulesIndex } from '../../src/packaging/rules-index';

const folder = path.resolve(__dirname, '../../docs/aturan');
const page = (id: string): string => readFileSync(path.join(folder, `${id}.md`), 'utf8');
const ids = rules.map(({ meta }) => meta.id).sort();
const SECTIONS = ['Yang ditemukan', 'Contoh', 'Kapan temuan ini keliru', 'Cara memperbaiki atau menerima', 'In English'];

describe('the pages of the rules', () => {
  it('are one for each rule, and no more', () => {
    const pages = readdirSync(folder).flatMap((name) => (name.endsWith('.md') && name !== 'index.md' ? [name.slice(0, -3)] : []));
    expect(pages.sort()).toEqual(ids);
  });

  it('stand beside a rule file each', () => {
    const files = readdirSync(path.resolve(__dirname, '../../src/check/rules')).map((name) => name.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual(ids);
  });

  it.each(rules.map(({ meta }) => [meta.id, meta.name] as const))('%s has its name and every section, each with words of its own', (id, name) => {
    const [title, ...sections] = page(id).split(/^## /m);
    expect(title!.trim()).toBe(`# ${translate('id', { key: name })} (\`${id}\`)`);
    expect(sections.map((section) => section.slice(0, section.indexOf('\n')).trim())).toEqual(SECTIONS);
    for (const section of sections) expect(section.slice(section.indexOf('\n')).trim().length).toBeGreaterThan(40);
  });

  it('are listed in the index as they are (npm run rules-index writes it)', () => {
    expect(page('index')).toBe(rulesIndex(rules));
  });
});

describe('the index', () => {
  it('tells id, both names, severity and category, in the order of the alphabet', () => {
    const rule = (id: string, meta: Partial<Rule['meta']>): Rule => ({
      meta: { id, name: 'rule.capaian-mismatch', severity: 'error', category: 'arithmetic', ...meta },
      scope: 'table',
      evaluate: () => [],
    });
    const lines = rulesIndex([rule('b-rule', { severity: 'info', category: 'naming' }), rule('a-rule', {})]).split('\n');
    const table = lines.slice(lines.findIndex((line) => line.startsWith('| Id')));
    const names = `${translate('id', { key: 'rule.capaian-mismatch' })} / ${translate('en', { key: 'rule.capaian-mismatch' })}`;
    expect(table.slice(2)).toEqual([
      `| [\`a-rule\`](a-rule.md) | ${names} | kesalahan / error | hitungan / arithmetic |`,
      `| [\`b-rule\`](b-rule.md) | ${names} | catatan / info | penamaan / names |`,
      '',
    ]);
  });
});
