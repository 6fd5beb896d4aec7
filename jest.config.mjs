import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// The runner is TypeScript. The worker processes register tsx for themselves.
register({ tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) });

/** @type {import('jest').Config} */
export default {
  roots: ['libs', 'services', 'gateway', 'infra', 'test'].map((folder) => `<rootDir>/${folder}`),
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/fixtures/'],
  modulePathIgnorePatterns: ['/fixtures/', '/template/'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  transform: {},
  watchman: false,
  globalSetup: '<rootDir>/infra/jest/global-setup.mjs',
  runner: '<rootDir>/infra/jest/runner.mjs',
  reporters: ['default', '<rootDir>/infra/jest/reporter.mjs'],
  setupFiles: ['<rootDir>/libs/testkit/src/properties.ts'],
  // One more than the cores of a small machine: much of the time a test waits for something.
  maxWorkers: 3,
  globals: {
    // For what hangs. A machine that is slow or busy is no reason to fail.
    limits: { loadMs: 300_000, testMs: 180_000, hookMs: 300_000, graceMs: 30_000 },
  },
};
