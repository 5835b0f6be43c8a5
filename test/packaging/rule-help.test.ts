import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/check/rules';
import { ruleHelp, ruleHelpModule } from '../../src/packaging/rule-help';

const root = path.resolve(__dirname, '../..');

const PAGE = `# Jumlah (\`total-mismatch\`)
## Yang ditemukan
Jumlah \`1.250\` yang **tidak** sama,
dilaporkan juga oleh \`sisa-mismatch\`.

Paragraf kedua.
## Contoh
2 + 2 = 4
## Kapan temuan ini keliru
- Bila [catatan](x.md) menyebutnya.
- Bila baris disembunyikan.
## In English
A total; see \`sisa-mismatch\`.
`;

it('takes the first paragraphs that answer why, plain, with other rules by their names', () => {
  const names = (rule: string) => (rule === 'sisa-mismatch' ? { id: 'Sisa tidak sama', en: 'Remainder differs' } : null);
  expect(ruleHelp(PAGE, names)).toEqual({
    found: 'Jumlah “1.250” yang tidak sama, dilaporkan juga oleh “Sisa tidak sama”.',
    mistaken: 'Bila catatan menyebutnya. Bila baris disembunyikan.',
    english: 'A total; see “Remainder differs”.',
  });
});

it('refuses a page that lacks one of them', () => {
  expect(() => ruleHelp(PAGE.replace('## In English', '## Inggris'), () => null)).toThrow('In English');
});

it('stands in the pane as the pages have it (npm run rules-index writes it)', () => {
  const page = (rule: string) => readFileSync(path.join(root, 'docs/aturan', `${rule}.md`), 'utf8');
  expect(readFileSync(path.join(root, 'src/taskpane/periksa/rule-help.ts'), 'utf8')).toBe(ruleHelpModule(rules, page));
});
