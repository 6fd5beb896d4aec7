import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's `module` build, Node takes its `main` for the packages that Vite leaves alone: with two copies of
  // it in a process, an error of one is no GraphQLError to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['{libs,services,gateway,infra}/**/*.spec.ts'],
    exclude: ['**/node_modules/**', '.data/**', '.cache/**', '**/fixtures/**'],
    pool: 'forks',
    // One more than the cores of a small machine: much of the time a test waits for something.
    maxWorkers: 3,
    // Reading Apollo and TypeORM anew for each of many files takes longer than the tests do; files of a worker share what they read.
    isolate: false,
    // Generous, because a machine that is busy with something else is no reason to fail; what must be quick says so itself.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
