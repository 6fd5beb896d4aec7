import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's `module` build, Node takes its `main` for the packages that Vite leaves alone: with two copies of
  // it in a process, an error of one is no GraphQLError to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['{libs,services,gateway,infra}/**/*.spec.ts'],
    exclude: ['**/node_modules/**', '.data/**', '.cache/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
