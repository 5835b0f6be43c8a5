import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What reads files no mutant reaches: the built metadata and the sample workbook. */
const LEFT_OUT = ['metadata.test.ts', 'examples-in-sample.test.ts'];

// One file for jest: starting a test file takes ten times as long as running the tests of one mutant.
for (const folder of ['domain', 'functions']) {
  const root = path.resolve(__dirname, '..', folder);
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.test.ts') && !LEFT_OUT.includes(path.basename(name))) jest.requireActual(path.join(root, name));
  }
}
