import path from 'node:path';
import jestConfig from '../jest.config.js';

const [core] = jestConfig.projects;

/** The tests of the arithmetic and of the functions alone, in node: what a mutation run repeats thousands of times. */
export default {
  ...core,
  rootDir: path.resolve(import.meta.dirname, '../..'),
  roots: ['<rootDir>/test/mutation'],
  displayName: undefined,
  // The functions bring their own messages.
  setupFiles: [],
  testMatch: ['<rootDir>/test/mutation/every-test.ts'],
};
