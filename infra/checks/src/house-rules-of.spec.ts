import { brokenRules } from './house-rules-of.ts';

const breaking: readonly (readonly [what: string, file: string, text: string])[] = [
  ['a service with a clock of its own', 'services/identity/src/registration/register.ts', 'const at = new Date();'],
  ['a setting read in passing', 'services/identity/src/mail/post.ts', 'const url = process.env.SMTP_URL;'],
  ['a library that reads settings', 'libs/events/src/relay.ts', "process.env['X']"],
  ['a test that sleeps', 'libs/events/test/relay.spec.ts', 'await new Promise((resolve) => setTimeout(resolve, 100));'],
  ['a test that waits a fixed time', 'libs/events/test/relay.spec.ts', 'await pause(200);'],
  ['a test that waits a time with a name', 'libs/events/test/relay.spec.ts', 'await delay(seconds * 250);'],
  [
    'a test that a slow machine fails',
    'gateway/test/a.spec.ts',
    'expect(performance.now() - began).toBeLessThan(500);',
  ],
  ['a test of a time that was taken', 'gateway/test/a.spec.ts', 'expect(tookMs).toBeLessThanOrEqual(5_000);'],
  ['a ratio of times', 'gateway/test/a.spec.ts', 'expect(ratio).toBeGreaterThan(0.5);'],
  ['a check that is switched off', 'libs/events/src/relay.ts', '// oxlint-disable-next-line no-console'],
  ['a comment without a subject', 'libs/events/src/relay.ts', ' * Wakes whoever waits.'],
  ['a type that is ignored', 'gateway/src/main.ts', '// @ts-ignore'],
  ['a test that shuts out the others', 'gateway/test/errors.spec.ts', "it.only('works', () => {});"],
  ['a test that is passed over', 'gateway/test/errors.spec.ts', "describe.skip('errors', () => {});"],
  [
    'an entity that opens a unit of work',
    'services/identity/src/accounts/user.ts',
    "import type { UnitOfWork } from '@kindred/database/unit-of-work';\n@Entity('account')",
  ],
  [
    'an entity that knows who asks',
    'services/identity/src/accounts/user.ts',
    "import type { Person } from '@kindred/service/callers';\n@Entity('account')",
  ],
  [
    'an entity made without its type',
    'services/identity/src/accounts/user.ts',
    'return Object.assign(new User(), { id: newId() });',
  ],
  [
    'a loader that opens sealed texts by itself',
    'services/payments/src/hours/loaders.ts',
    'reads.run((tx) => dependencies.sealer.openAll(tx, sealed));',
  ],
  [
    'a resolver that reads by itself',
    'services/payments/src/wallets/resolvers.ts',
    'wallet: ({ id }, _, { reads }) => reads.run((all) => all.get(Wallet, id)),',
  ],
  [
    'a resolver that opens a unit of work',
    'services/payments/src/wallets/resolvers.ts',
    'wallet: ({ id }, _, context) => context.work.read(admin, (all) => all.get(Wallet, id)),',
  ],
  [
    'a resolver with a transaction in its hands',
    'services/payments/src/wallets/resolvers.ts',
    'wallet: ({ id }, _, { run }) => run((tx) => walletOf(tx, id)),',
  ],
  [
    'a resolver that decides by itself what is one’s own',
    'services/payments/src/wallets/resolvers.ts',
    "caller?.kind === 'person' && caller.userId === id ? loaders.walletOfUser.load(id) : null,",
  ],
  ['a comment that is too long', 'gateway/src/main.ts', `// ${'word '.repeat(24)}`],
  ['a description without a subject', 'services/tribe-events/schema/tribes.graphql', '  "Whoever founded it."'],
  ['a description that is too long', 'services/identity/schema/users.graphql', `  "${'word '.repeat(24)}"`],
  [
    'rows to write that a subselect with a limit names',
    'libs/uploads/src/lease-uploads.ts',
    '`UPDATE upload SET lease = $1 WHERE id IN (SELECT id FROM upload LIMIT 1 FOR UPDATE SKIP LOCKED)`',
  ],
  ['a link to another decision', 'docs/services.md', '[ADR\n73](adr/0075-frequent-events-are-handled-together.md)'],
  ['a barrel', 'libs/events/src/index.ts', ''],
  ['an address in the lock file', 'pnpm-lock.yaml', '    resolution: {tarball: https://example.org/a.tgz}'],
];

describe('the rules of the house', () => {
  it.each(breaking)('find %s', (_, file, text) => {
    expect(brokenRules(file, text)).toMatchObject([{ file, line: 1 }]);
  });

  it.each([
    ['a time that is made of another', 'services/identity/src/registration/register.ts', 'new Date(now.getTime() + 1)'],
    ['settings in their place', 'services/identity/src/environment.ts', 'process.env.PORT'],
    [
      'an operation with a unit of work',
      'services/identity/src/registration/register.ts',
      "import type { UnitOfWork } from '@kindred/database/unit-of-work';",
    ],
    [
      'a resolver with a loader',
      'services/payments/src/wallets/resolvers.ts',
      'wallet: ({ id }, _, { loaders }) => loaders.wallet.load(id),',
    ],
    ['a comment about the clock', 'services/identity/src/accounts/user.ts', '// new Date() would do'],
    [
      'rows to write that are chosen once',
      'libs/uploads/src/lease-uploads.ts',
      '`WITH due AS MATERIALIZED (SELECT id FROM upload LIMIT 1) UPDATE upload SET lease = $1 WHERE id IN (SELECT id FROM due)`',
    ],
    ['a link to a decision', 'docs/services.md', '[ADR 75](adr/0075-frequent-events-are-handled-together.md)'],
    ['a test with a clock', 'services/identity/src/accounts/user.spec.ts', 'const now = new Date();'],
  ])('let %s be', (_, file, text) => {
    expect(brokenRules(file, text)).toEqual([]);
  });
});
