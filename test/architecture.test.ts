import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../eslint.config.js';
import { arrows } from '../lint/arrows.js';

const root = path.resolve(__dirname, '..');
const linter = new Linter({ configType: 'flat', cwd: root });

/** The rules broken by a snippet, as if it stood in the file. Rules that need types are off: the file does not exist. */
function broken(file: string, code: string): string[] {
  const messages = linter.verify(code, [...config, tseslint.configs.disableTypeChecked, withoutProject] as Linter.Config[], path.join(root, file));
  return messages.map((message) => message.ruleId ?? `not linted: ${message.message}`);
}

const withoutProject = { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parserOptions: { projectService: false } } };
const arrow = 'ours/import-arrows';

const folders = Object.keys(arrows) as (keyof typeof arrows)[];
const pairs = folders.flatMap((from) => folders.filter((to) => to !== from).map((to) => [from, to] as const));
const followsAnArrow = ([from, to]: (typeof pairs)[number]) => (arrows[from] as readonly string[]).includes(to);

describe('the arrows between the folders of src', () => {
  it('name every folder there is', () => {
    const present = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders).toEqual(expect.arrayContaining(present));
  });

  it('run one way', () => {
    const reaches = (from: keyof typeof arrows, to: string, seen = new Set<string>()): boolean =>
      (arrows[from] as readonly (keyof typeof arrows)[]).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
    expect(folders.filter((folder) => reaches(folder, folder))).toEqual([]);
  });

  it.each(pairs.filter(followsAnArrow))('let %s import %s', (from, to) => {
    expect(broken(`src/${from}/a.ts`, `export { thing } from '../${to}/b';`)).toEqual([]);
  });

  it.each(pairs.filter((pair) => !followsAnArrow(pair)))('forbid %s to import %s', (from, to) => {
    expect(broken(`src/${from}/a.ts`, `export { thing } from '../${to}/b';`)).toEqual([arrow]);
  });

  it.each([
    ['an import', "import { thing } from '../../recognise/b'; export const same = thing;"],
    ['a type import', "import type { Thing } from '../../recognise/b'; export const thing: Thing | null = null;"],
    ['an inline import type', "export const thing: import('../../recognise/b').Thing | null = null;"],
    ['an export of everything', "export * from '../../recognise/b';"],
    ['a late import', "export const later = () => import('../../recognise/b');"],
  ])('see %s from a deep folder', (_, code) => {
    expect(broken('src/domain/bands/a.ts', code)).toContain(arrow);
  });

  it('let the pane meet Excel in main.tsx alone', () => {
    const code = "export { thing } from '../excel/b';";
    expect(broken('src/taskpane/main.tsx', code)).toEqual([]);
    expect(broken('src/taskpane/App.tsx', code)).toEqual([arrow]);
  });

  it('keep effects and screens out of the pure folders', () => {
    expect(broken('src/check/a.ts', "export { readFile } from 'node:fs/promises';")).toEqual([arrow]);
    expect(broken('src/report/a.ts', "export { useState } from 'react';")).toEqual([arrow]);
    expect(broken('src/taskpane/a.ts', "export { useState } from 'react';")).toEqual([]);
  });
});

describe('the other house rules', () => {
  it('let only src/excel name Excel', () => {
    const code = 'export const run = () => Excel.run(async () => undefined);';
    expect(broken('src/taskpane/a.ts', code)).toEqual(['no-restricted-globals']);
    expect(broken('src/commands/a.ts', code)).toEqual(['no-restricted-globals']);
    expect(broken('src/excel/a.ts', code)).toEqual([]);
  });

  it('forbid default exports and, outside gateways, any', () => {
    expect(broken('src/domain/a.ts', 'export default 1;')).toEqual(['no-restricted-syntax']);
    expect(broken('src/domain/a.ts', 'export const a = (b: any) => b;')).toEqual(['@typescript-eslint/no-explicit-any']);
    expect(broken('src/xlsx/a.ts', 'export const a = (b: any) => b;')).toEqual([]);
  });

  it('ask for type imports where only a type is meant', () => {
    expect(broken('src/domain/a.ts', "import { Thing } from './b'; export const thing: Thing | null = null;")).toEqual([
      '@typescript-eslint/consistent-type-imports',
    ]);
  });
});
