import { readFileSync } from 'node:fs';
import { ignoredBy } from './build-context.ts';

const repository = ignoredBy(readFileSync(new URL('../../../.dockerignore', import.meta.url), 'utf8'));

describe("the repository's .dockerignore", () => {
  it.each([
    '.env',
    'services/identity/.env',
    '.git/config',
    '.data/postgres/base',
    'node_modules/pg',
    'services/identity/node_modules/pg',
    'services/identity/test/a.spec.ts',
    'libs/service/src/text.spec.ts',
  ])('keeps %s out of an image', (path) => expect(repository(path)).toBe(true));

  it.each([
    'package.json',
    'pnpm-lock.yaml',
    'test/package.json',
    'libs/testkit/package.json',
    'services/identity/src/main.ts',
    'services/identity/schema/accounts.graphql',
    'tsconfig.base.json',
  ])('sends %s to the engine, since the build needs it', (path) => expect(repository(path)).toBe(false));
});

describe('a .dockerignore', () => {
  it('lets the last line that matches decide', () => {
    const ignored = ignoredBy('# logs\n*.log\n!kept.log\n');
    expect(['a.log', 'kept.log', 'folder/a.log'].map(ignored)).toEqual([true, false, false]);
  });
});
