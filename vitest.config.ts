import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{libs,services,gateway,infra}/**/*.spec.ts'],
    exclude: ['**/node_modules/**', '.data/**', '.cache/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
