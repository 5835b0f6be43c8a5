import type { Rule, RuleMeta } from '../check/rule';
import type { Severity } from '../check/finding';
import { translate } from '../i18n/message';

const CATEGORIES: Readonly<Record<RuleMeta['category'], { readonly id: string; readonly en: string }>> = {
  arithmetic: { id: 'hitungan', en: 'arithmetic' },
  formula: { id: 'rumus', en: 'formulas' },
  number: { id: 'penulisan angka', en: 'numbers as written' },
  completeness: { id: 'kelengkapan', en: 'completeness' },
  consistency: { id: 'kesesuaian antartabel', en: 'consistency' },
  scale: { id: 'skala kategori', en: 'category scales' },
  naming: { id: 'penamaan', en: 'names' },
};

const SEVERITIES: Readonly<Record<Severity, { readonly id: string; readonly en: string }>> = {
  error: { id: 'kesalahan', en: 'error' },
  warning: { id: 'perlu keputusan', en: 'warning' },
  info: { id: 'catatan', en: 'info' },
};

const INTRODUCTION = `# Aturan pemeriksaan

Setiap aturan punya satu halaman: apa yang ditemukan, contohnya dengan hitungan, kapan temuan itu keliru, dan cara memperbaiki atau
menerimanya. Tingkat di bawah ini adalah tingkat yang biasa; sebuah temuan dapat lebih ringan bila ada penjelasan lain yang mungkin.
Halaman ini dibuat dari kode dengan \`npm run rules-index\`.

Every rule has a page of its own. The severity is the usual one: a finding may be milder where something else could explain it.
This page is made from the code by \`npm run rules-index\`.
`;

/** The page that lists every rule by id, with its names, usual severity and category, and a link to its page. */
export function rulesIndex(rules: readonly Rule[]): string {
  const lines = [...rules]
    .sort((one, other) => (one.meta.id < other.meta.id ? -1 : 1))
    .map(({ meta: { id, name, severity, category } }) => {
      const names = [translate('id', { key: name }), translate('en', { key: name })];
      const { [severity]: level } = SEVERITIES;
      const { [category]: kind } = CATEGORIES;
      return `| [\`${id}\`](${id}.md) | ${names[0]} / ${names[1]} | ${level.id} / ${level.en} | ${kind.id} / ${kind.en} |`;
    });
  return [INTRODUCTION, '| Id | Nama / name | Tingkat / severity | Kelompok / category |', '| --- | --- | --- | --- |', ...lines, ''].join('\n');
}
