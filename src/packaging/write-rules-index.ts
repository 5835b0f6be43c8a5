import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../check/rules';
import { ruleHelpModule } from './rule-help';
import { rulesIndex } from './rules-index';

const root = path.resolve(import.meta.dirname, '../..');
const pages = path.join(root, 'docs/aturan');

writeFileSync(path.join(pages, 'index.md'), rulesIndex(rules));
const help = ruleHelpModule(rules, (rule) => readFileSync(path.join(pages, `${rule}.md`), 'utf8'));
writeFileSync(path.join(root, 'src/taskpane/periksa/rule-help.ts'), help);
