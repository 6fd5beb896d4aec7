import type { Checkout } from './import-graph.ts';
import { select } from './selection.ts';

const texts: Readonly<Record<string, string>> = {
  'package.json': '{}',
  LICENSE: '',
  'docs/services.md': '',
  'docs/graph/supergraph.graphql': '',
  'libs/contracts/package.json':
    '{ "name": "@kindred/contracts", "exports": { "./*": "./src/*.ts", "./notes/*": "./src/notes/*.ts" } }',
  'libs/contracts/src/uuid.ts': '',
  'libs/contracts/src/uuid.spec.ts': "import { newId } from './uuid.ts';",
  'libs/unused/package.json': '{ "name": "@kindred/unused", "exports": { "./*": "./src/*.ts" } }',
  'libs/unused/src/unused.ts': '',
  'services/notes/package.json': '{ "name": "@kindred/notes", "exports": { "./service": "./src/service.ts" } }',
  'services/notes/schema/notes.graphql': '',
  'services/notes/src/service.ts':
    "import { newId } from '@kindred/contracts/uuid';\nimport { write } from './write.ts';",
  'services/notes/src/write.ts': '',
  'services/notes/src/limits.ts': '',
  'services/notes/src/limits.spec.ts': "import { most } from './limits.ts';",
  'services/notes/src/migrations/0001-notes.ts': '',
  'services/notes/test/notes.spec.ts': "const { default: definition } = await import('../src/service.ts');",
  'services/notes/test/killed.spec.ts': "fork(new URL('./killed-process.ts', import.meta.url));",
  'services/notes/test/killed-process.ts': "import '../src/limits.ts';",
  'services/people/package.json': '{ "name": "@kindred/people" }',
  'services/people/test/people.spec.ts': "import { newId } from '@kindred/contracts/uuid';",
  'gateway/test/graph.spec.ts': "read('docs/graph/supergraph.graphql');",
  'infra/local/src/main.ts': "import definition from '@kindred/notes/service';",
  'infra/checks/test/reading.spec.ts': "const root = new URL('../../../', import.meta.url);",
};
const checkout: Checkout = { files: Object.keys(texts), read: (file) => texts[file] ?? '' };
const everySpec = checkout.files.filter((file) => file.endsWith('.spec.ts'));
/** Reads the checkout by a path that is not written out, so that it runs with every change. */
const always = 'infra/checks/test/reading.spec.ts';
const selected = (...changed: string[]) => select(checkout, changed);

describe('the tests of a change', () => {
  it.each([
    ['the lock file', 'pnpm-lock.yaml'],
    ['a package.json', 'services/notes/package.json'],
    ['the runner', 'infra/jest/src/runner.ts'],
    ['what sets up the properties', 'libs/testkit/src/properties.ts'],
    ['the compiler’s options', 'tsconfig.base.json'],
    ['a file of no package', 'LICENSE'],
  ])('are all of them when it is in %s', (_, file) => {
    const { run, leftOut, everything } = selected('services/notes/src/limits.ts', file);
    expect([run, leftOut]).toEqual([everySpec, []]);
    expect(everything).toContain(file);
  });

  it.each([
    ['a file that is imported', 'services/notes/src/write.ts', ['services/notes/test/notes.spec.ts']],
    ['one that only a process reads', 'services/notes/test/killed-process.ts', ['services/notes/test/killed.spec.ts']],
    [
      'one of a library',
      'libs/contracts/src/uuid.ts',
      ['libs/contracts/src/uuid.spec.ts', 'services/notes/test/notes.spec.ts', 'services/people/test/people.spec.ts'],
    ],
    [
      'one that nothing names, such as a schema',
      'services/notes/schema/notes.graphql',
      ['services/notes/src/limits.spec.ts', 'services/notes/test/killed.spec.ts', 'services/notes/test/notes.spec.ts'],
    ],
    [
      'a migration that is found by listing',
      'services/notes/src/migrations/0001-notes.ts',
      ['services/notes/src/limits.spec.ts', 'services/notes/test/killed.spec.ts', 'services/notes/test/notes.spec.ts'],
    ],
    ['a test itself', 'services/notes/src/limits.spec.ts', ['services/notes/src/limits.spec.ts']],
    ['a document that a test names', 'docs/graph/supergraph.graphql', ['gateway/test/graph.spec.ts']],
    ['prose that no test names', 'docs/services.md', []],
    [
      'a file that was deleted',
      'services/notes/src/gone.ts',
      ['services/notes/src/limits.spec.ts', 'services/notes/test/killed.spec.ts', 'services/notes/test/notes.spec.ts'],
    ],
  ])('are those that read %s', (_, file, specs) => {
    const { run, leftOut } = selected(file);
    expect([...run].sort()).toEqual([...specs, always].sort());
    expect([...run, ...leftOut].sort()).toEqual([...everySpec].sort());
  });

  it('leave the journeys out where the change reaches no house', () => {
    expect(selected('services/notes/src/limits.spec.ts').reachesHouse).toBe(false);
    expect(selected('services/notes/src/write.ts').reachesHouse).toBe(true);
    expect(selected('libs/contracts/src/uuid.ts').reachesHouse).toBe(true);
  });
});
