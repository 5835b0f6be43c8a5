import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { functionDeclarations } from './function-declarations';
import { functionHelpModule } from './function-help';
import { functionIndex, functionPage } from './function-pages';

const root = path.resolve(import.meta.dirname, '../..');
const pages = path.join(root, 'docs/fungsi');

const declarations = await functionDeclarations(path.join(root, 'src/functions'));
mkdirSync(pages, { recursive: true });
for (const name of readdirSync(pages)) rmSync(path.join(pages, name));
writeFileSync(path.join(pages, 'index.md'), functionIndex(declarations));
for (const declaration of declarations) writeFileSync(path.join(pages, `${declaration.id}.md`), functionPage(declaration));
writeFileSync(path.join(root, 'src/taskpane/fungsi/function-help.ts'), functionHelpModule(declarations));
