import path from 'node:path';

const swc = (syntax) => [
  '@swc/jest',
  {
    jsc: { parser: { syntax: 'typescript', ...syntax }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
    module: { type: 'commonjs' },
  },
];

// These ship ES modules only; jest runs CommonJS. From the second line on: what Univer is made of.
const esModules = [
  ...['hucre', 'numfmt', 'fflate'],
  ...['lodash-es', 'nanoid', 'rbush', 'quickselect', 'kdbush', 'cjk-regex', 'regexp-util', 'unicode-regex'],
  ...['franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space'],
];

const shared = {
  rootDir: path.resolve(import.meta.dirname, '..'),
  transform: { '^.+\\.(ts|mjs|js)$': swc({}), '^.+\\.tsx$': swc({ tsx: true }) },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
};

const elsewhere = ['/node_modules/', '/test/taskpane/', '/test/excel/', '/test/office-host/', '/test/e2e/', '/test/bench/'];

export default {
  projects: [
    { ...shared, displayName: 'core', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: elsewhere, setupFiles: ['<rootDir>/test/all-messages.ts'] },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'],
      setupFiles: ['<rootDir>/test/taskpane/jsdom-setup.ts'],
    },
    {
      ...shared,
      displayName: 'excel',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { url: 'https://localhost:3000/taskpane.html' },
      setupFiles: ['<rootDir>/test/office-host/jsdom/jsdom-setup.ts'],
      testMatch: ['<rootDir>/test/excel/**/*.test.ts', '<rootDir>/test/office-host/**/*.test.ts'],
    },
    { ...shared, displayName: 'chromium', testEnvironment: 'node', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'], testTimeout: 60_000 },
  ],
};
