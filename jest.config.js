const swc = (syntax) => [
  '@swc/jest',
  {
    jsc: { parser: { syntax: 'typescript', ...syntax }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
    module: { type: 'commonjs' },
  },
];

const shared = {
  transform: { '^.+\\.(ts|mjs|js)$': swc({}), '^.+\\.tsx$': swc({ tsx: true }) },
  // These ship ES modules only; jest runs CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|numfmt|fflate|@univerjs)/)'],
};

const elsewhere = ['/node_modules/', '/test/taskpane/', '/test/e2e/', '/test/bench/'];

export default {
  projects: [
    { ...shared, displayName: 'core', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: elsewhere },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'],
      setupFiles: ['<rootDir>/test/taskpane/jsdom-setup.ts'],
    },
    { ...shared, displayName: 'chromium', testEnvironment: 'node', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'], testTimeout: 60_000 },
  ],
};
