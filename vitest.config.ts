import { defineConfig } from 'vitest/config';
import { retries, triesEverything } from './libs/testkit/src/environment.ts';

/**
 * Starting and killing processes, commands, and faults of what stands in for the world outside: they take a third of
 * the time and change least. `npm test` keeps within five minutes without them; .ci/run has them on real servers, and
 * `CI=true npm test` on embedded parts.
 */
const longest = [
  'infra/local/test/start.spec.ts',
  'infra/events/test/*command.spec.ts',
  'gateway/test/command-line.spec.ts',
  'libs/service/test/{drain,main}.spec.ts',
  'libs/events/test/relay-takeover.spec.ts',
  'libs/models/test/openai-faults.spec.ts',
  'libs/testkit/test/{embedded-postgres,throwaway-database}.spec.ts',
  'services/payments/test/providers/*.spec.ts',
];
// A file that is asked for by its name runs wherever it is.
const leavesOutLongest =
  !triesEverything && process.argv.slice(2).every((argument) => argument === 'run' || argument.startsWith('-'));

export default defineConfig({
  // Vite would take graphql's `module` build, Node takes its `main` for the packages that Vite leaves alone: with two
  // copies of it in a process, an error of one is no GraphQLError to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['{libs,services,gateway,infra,test}/**/*.spec.ts'],
    exclude: ['**/node_modules/**', '.data/**', '.cache/**', '**/fixtures/**', ...(leavesOutLongest ? longest : [])],
    setupFiles: ['libs/testkit/src/properties.ts'],
    pool: 'forks',
    // One more than the cores of a small machine: much of the time a test waits for something.
    maxWorkers: 3,
    // Reading Apollo and TypeORM anew for each of many files takes longer than the tests do; files of a worker share
    // what they read.
    isolate: false,
    retry: retries,
    // For a test that hangs. A machine that is slow or busy is no reason to fail.
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
