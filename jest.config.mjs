import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// The runner is TypeScript. The worker processes register tsx for themselves.
register({ tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) });
const { triesEverything } = await import('./libs/testkit/src/environment.ts');

/**
 * Starting and killing processes, commands, and faults of what stands in for the world outside: they take a third of
 * the time and change least. `npm test` keeps within five minutes without them; .ci/run has them on real servers, and
 * `CI=true npm test` on embedded parts.
 */
const longest = [
  '/infra/local/test/start\\.spec\\.ts$',
  '/infra/events/test/.*command\\.spec\\.ts$',
  '/gateway/test/command-line\\.spec\\.ts$',
  '/libs/service/test/(drain|main)\\.spec\\.ts$',
  '/libs/events/test/relay-takeover\\.spec\\.ts$',
  '/libs/models/test/openai-faults\\.spec\\.ts$',
  '/libs/testkit/test/(embedded-postgres|throwaway-database)\\.spec\\.ts$',
  '/services/payments/test/providers/.*\\.spec\\.ts$',
];
// A file that is asked for by its name runs wherever it is.
const leavesOutLongest = !triesEverything && process.argv.slice(2).every((argument) => argument.startsWith('-'));

/** @type {import('jest').Config} */
export default {
  roots: ['libs', 'services', 'gateway', 'infra', 'test'].map((folder) => `<rootDir>/${folder}`),
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/fixtures/', ...(leavesOutLongest ? longest : [])],
  modulePathIgnorePatterns: ['/fixtures/', '/template/'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  transform: {},
  watchman: false,
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
