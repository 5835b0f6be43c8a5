import path from 'node:path';
import jestConfig from '../jest.config.js';

const [core] = jestConfig.projects;

/** The tests of the arithmetic and of the functions alone, in node: what a mutation run repeats thousands of times. */
export default {
  ...core,
  rootDir: path.resolve(import.meta.dirname, '../..'),
  displayName: undefined,
  testMatch: ['<rootDir>/test/domain/**/*.test.ts', '<rootDir>/test/functions/**/*.test.ts'],
  // Reads the built metadata, which no mutant reaches.
  testPathIgnorePatterns: ['/node_modules/', '/test/functions/metadata.test.ts'],
};
