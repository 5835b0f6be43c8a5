import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../check/rules';
import { rulesIndex } from './rules-index';

writeFileSync(path.resolve(import.meta.dirname, '../../docs/aturan/index.md'), rulesIndex(rules));
