import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { functionExamples } from '../../src/functions/examples';
import { kinerjaFunctions } from '../../src/functions/kinerja-functions';
import { exampleTwin } from '../../src/packaging/example-formula';
import { functionDeclarations } from '../../src/packaging/function-declarations';
import { functionHelpModule } from '../../src/packaging/function-help';
import { functionIndex, functionPage } from '../../src/packaging/function-pages';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, 'docs/fungsi');
const page = (name: string): string => readFileSync(path.join(folder, `${name}.md`), 'utf8');
const ids = Object.keys(kinerjaFunctions).sort();
const declared = functionDeclarations(path.join(root, 'src/functions'));

describe('the pages of the functions', () => {
  it('are one for each function, beside the index', () => {
    expect(readdirSync(folder).sort()).toEqual([...ids, 'index'].map((name) => `${name}.md`).sort());
  });

  it.each(ids)('%s stands as the code has it (npm run functions-docs writes it)', async (id) => {
    const declaration = (await declared).find((each) => each.id === id)!;
    expect(page(id)).toBe(functionPage(declaration));
  });

  it('are listed in the index as they are', async () => {
    expect(page('index')).toBe(functionIndex(await declared));
  });

  it('give the pane its words', async () => {
    expect(readFileSync(path.join(root, 'src/taskpane/fungsi/function-help.ts'), 'utf8')).toBe(functionHelpModule(await declared));
  });

  it.each(ids)('%s tells every parameter in two languages, every error with its reason, and what becomes of it without the add-in', (id) => {
    const text = page(id);
    for (const { name } of kinerjaFunctions[id as keyof typeof kinerjaFunctions].parameters) expect(text).toMatch(new RegExp(`^\\| \`${name}\`.* \\| .+ \\| .+ \\|$`, 'm'));
    for (const { code } of functionExamples[id as keyof typeof kinerjaFunctions].errors) expect(text).toMatch(new RegExp(`^\\| \`${code}\` \\| .+ \\| .+\\. \\| .+\\. \\|$`, 'm'));
    expect(text).toMatch(/Tanpa add-in, rumus pertama menjadi rumus kedua|Tidak ada; hasilnya disimpan sebagai nilai: .+\./);
    expect(text).not.toMatch(/undefined|\[object|\{\w+\}/);
  });
});

describe('a declaration', () => {
  it('says what its JSDoc says', async () => {
    expect((await declared).find(({ id }) => id === 'SISA')).toEqual({
      id: 'SISA',
      group: 'anggaran',
      description: 'Menghitung sisa pagu setelah dikurangi realisasi.',
      parameters: [
        { name: 'pagu', description: 'Pagu anggaran. Boleh satu sel atau satu kolom.', optional: false },
        { name: 'realisasi', description: 'Realisasi anggaran. Boleh satu sel atau satu kolom.', optional: false },
      ],
      result: 'Sisa pagu.',
    });
  });
});

describe('a twin on a page', () => {
  it('is made on a sheet with the figures of the example', () => {
    expect(exampleTwin('=KINERJA.SISA(B5,B6)', [{ written: 'B5', cells: [[10]] }, { written: 'B6', cells: [[4]] }])).toMatchObject({ kind: 'twin', formula: expect.stringContaining('B5-B6') });
    expect(exampleTwin('=KINERJA.SISA(B5,B6)', [{ written: 'B5', cells: [['13,11,00']] }, { written: 'B6', cells: [[4]] }])).toMatchObject({ kind: 'value', reason: { key: 'portable.text-cell' } });
  });
});

it('links of the index lead to pages', () => {
  const links = Array.from(page('index').matchAll(/\]\((\w+\.md)\)/g), ([, link]) => link!);
  expect(links).toHaveLength(ids.length);
  for (const link of links) expect(existsSync(path.join(folder, link))).toBe(true);
});
