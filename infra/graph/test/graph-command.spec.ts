import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { runCommand } from '../src/command.ts';

const identity = `
"People."
type User @key(fields: "id") {
  "Who it is."
  id: ID!
  "What they are called."
  username: String!
  "Where they can be written to."
  email(
    "Whether to show all of it."
    whole: Boolean
  ): EmailAddress
}
"What may be asked."
type Query {
  "The person who asks."
  me: User
}
`;
const payments = `
type User @key(fields: "id") {
  id: ID!
  "What they have."
  wallet: Wallet
}
"Money that belongs to a person."
type Wallet {
  "How much."
  balance: Money!
  "How it stands."
  status: WalletStatus!
}
"How a wallet stands."
enum WalletStatus {
  "It can be used."
  OPEN
}
`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kindred-graph-'));
  await write('identity', identity);
  await write('payments', payments);
});
afterEach(() => rm(root, { recursive: true }));

async function write(service: string, schema: string): Promise<void> {
  await mkdir(join(root, 'services', service, 'schema'), { recursive: true });
  await writeFile(join(root, 'services', service, 'schema', 'own.graphql'), schema);
}

async function graph(...args: string[]): Promise<{ code: number; printed: string; complained: string }> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(args, {
    root,
    calledFrom: root,
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

describe('composing the graph', () => {
  it('prints the supergraph, with descriptions and the ports of the house', async () => {
    const { code, printed } = await graph('compose');
    expect(code).toBe(0);
    expect(printed).toContain('@join__graph(name: "payments", url: "http://localhost:4005/graphql")');
    expect(printed).toContain('Where they can be written to.');
  });

  it('writes it where it is wanted', async () => {
    expect((await graph('compose', '--out', 'graph.graphql')).code).toBe(0);
    expect(await readFile(join(root, 'graph.graphql'), 'utf8')).toContain('enum join__Graph');
  });

  it.each([
    ['does not parse', 'type User {', /payments: Syntax Error.*type User \{/],
    [
      'has a field of another type',
      payments.replace('id: ID!', 'id: ID!\n "Again."\n username: Int! @shareable'),
      /username/,
    ],
    ['refers to nothing', payments.replace('Money!', 'Nowhere!'), /payments.*Nowhere/],
  ])('says what is wrong with a schema that %s', async (_, schema, problem) => {
    await write('payments', schema);
    const { code, complained } = await graph('compose');
    expect(code).toBe(1);
    expect(complained).toMatch(problem);
    expect((await graph('check')).code).toBe(1);
  });

  it('says how it is used', async () => {
    for (const args of [[], ['draw'], ['compose', '--in', 'x'], ['check', 'identity']]) {
      const { code, complained } = await graph(...args);
      expect({ code, usage: complained.includes('npm run graph -- compose') }).toEqual({ code: 2, usage: true });
    }
  });
});

describe('publishing the graph', () => {
  it('writes what each service published, the supergraph, and the schema that clients see', async () => {
    const { code, printed } = await graph('publish');
    expect({ code, printed }).toEqual({ code: 0, printed: expect.stringContaining('5 published.') });
    const clients = buildSchema(await readFile(join(root, 'docs/graph/schema.graphql'), 'utf8'));
    expect(clients.getQueryType()?.getFields()).toHaveProperty('me');
    expect(clients.getType('Wallet')?.description).toBe('Money that belongs to a person.');
    expect(clients.getType('join__Graph')).toBeUndefined();
    expect(await graph('check')).toMatchObject({ code: 0, printed: expect.stringContaining('as published') });
    expect((await graph('publish')).printed).toContain('Everything was published already.');
  });

  it('is asked for when a schema has grown', async () => {
    await graph('publish');
    await write('payments', payments.replace('type Wallet {', 'type Wallet {\n "Since when."\n openedAt: DateTime'));
    const { code, printed } = await graph('check', '--service', 'payments');
    expect(code).toBe(1);
    expect(printed).toContain('docs/graph/services/payments.graphql is not what is published');
    expect((await graph('check', '--service', 'identity')).code).toBe(0);
    await graph('publish');
    expect((await graph('check')).code).toBe(0);
  });
});

describe('publishing one service', () => {
  it('refuses a service that there is not', async () => {
    expect(await graph('publish', '--service', 'wallets')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('no service "wallets"'),
    });
  });

  it('leaves the other services as they were published', async () => {
    await graph('publish');
    await write(
      'identity',
      identity.replace('type User @key', '"A person."\ntype User @key').replace('"People."\n', ''),
    );
    await write('payments', payments.replace('type Wallet {', 'type Wallet {\n "Since when."\n openedAt: DateTime'));
    expect((await graph('check', '--service', 'payments')).printed).toContain(
      'payments.graphql is not what is published: npm run graph -- publish --service payments',
    );
    expect((await graph('publish', '--service', 'payments')).code).toBe(0);
    expect(await readFile(join(root, 'docs/graph/services/payments.graphql'), 'utf8')).toContain('openedAt');
    expect(await readFile(join(root, 'docs/graph/services/identity.graphql'), 'utf8')).not.toContain('A person.');
  });

  it('keeps a published service that this checkout does not have', async () => {
    await graph('publish');
    await rm(join(root, 'services/identity'), { recursive: true });
    await write('payments', payments.replace('type Wallet {', 'type Wallet {\n "Since when."\n openedAt: DateTime'));
    expect((await graph('publish', '--service', 'payments')).code).toBe(0);
    expect(await readdir(join(root, 'docs/graph/services'))).toEqual(['identity.graphql', 'payments.graphql']);
  });
});

describe('a service that is a draft', () => {
  const notes = 'type Query {\n "What was noted."\n notes: [String!]\n}';
  const mark = (service: string, draft: boolean) =>
    writeFile(join(root, 'services', service, 'package.json'), JSON.stringify({ kindred: { draft } }));

  beforeEach(async () => {
    await graph('publish');
    // The graph's ports are those of services that are planned; a draft takes one of theirs here.
    await write('tribe-events', notes);
    await mark('tribe-events', true);
  });

  it('is not published by its name', async () => {
    expect(await graph('publish', '--service', 'tribe-events')).toMatchObject({
      code: 1,
      complained: expect.stringContaining('is a draft'),
    });
  });

  it('is left out when all are published, and said to be', async () => {
    expect(await graph('publish')).toMatchObject({
      code: 0,
      printed: expect.stringContaining('tribe-events is a draft'),
    });
    expect(await graph('check')).toMatchObject({
      code: 0,
      printed: expect.stringContaining('tribe-events is a draft'),
    });
    expect(await readdir(join(root, 'docs/graph/services'))).toEqual(['identity.graphql', 'payments.graphql']);
  });

  it('is held to composition and descriptions when it is asked for', async () => {
    expect((await graph('check', '--service', 'tribe-events')).code).toBe(0);
    await write('tribe-events', notes.replace('"What was noted."', ''));
    expect((await graph('check', '--service', 'tribe-events')).complained).toContain(
      'tribe-events: Query.notes has no description.',
    );
  });

  it('may change in any way, and is published once it is no draft', async () => {
    await write('tribe-events', notes.replaceAll('notes', 'letters'));
    expect((await graph('check')).code).toBe(0);
    await mark('tribe-events', false);
    expect(await graph('check')).toMatchObject({
      code: 1,
      printed: expect.stringContaining('tribe-events.graphql is not what is published'),
    });
    expect((await graph('publish', '--service', 'tribe-events')).code).toBe(0);
    expect((await graph('check')).code).toBe(0);
  });

  it('cannot become one again without taking back what was published', async () => {
    await mark('payments', true);
    expect((await graph('check')).complained).toContain('payments: The whole service was removed.');
  });
});

describe('a change that breaks a client', () => {
  const breaking: [string, string, string, string][] = [
    [
      'removes a field',
      'identity',
      identity.replace(/ {2}"What they are called."\n.*\n/, ''),
      'User.username was removed.',
    ],
    [
      'changes a type',
      'identity',
      identity.replace('username: String!', 'username: Int!'),
      'User.username changed type from String! to Int!.',
    ],
    [
      'removes an argument',
      'identity',
      identity.replace(/email\([^)]*\)/, 'email'),
      'User.email arg whole was removed.',
    ],
    [
      'asks for a new argument',
      'identity',
      identity.replace('whole: Boolean', 'whole: Boolean\n "How."\n how: String!'),
      'A required arg how on User.email was added.',
    ],
    ['removes a value', 'payments', payments.replace('OPEN', 'SHUT'), 'OPEN was removed from enum type WalletStatus.'],
    [
      'hides a field',
      'identity',
      identity.replace('username: String!', 'username: String! @inaccessible'),
      'User.username was removed.',
    ],
  ];

  it.each(breaking)('is refused when it %s, until it is meant', async (_, service, schema, sentence) => {
    await graph('publish');
    await write(service, schema);
    for (const args of [['check'], ['check', '--service', service], ['publish']]) {
      const { code, complained } = await graph(...args);
      expect(code).toBe(1);
      expect(complained).toContain(sentence);
    }
    expect((await graph('publish', '--breaking')).code).toBe(0);
    expect((await graph('check')).code).toBe(0);
  });

  it('is refused when a key or a service goes', async () => {
    await graph('publish');
    await write(
      'payments',
      payments.replace('type User @key(fields: "id") {\n  id: ID!', 'type Query {').replace('wallet', 'wallets'),
    );
    expect((await graph('check')).complained).toContain('payments: Query._entities was removed.');
    await rm(join(root, 'services/payments'), { recursive: true });
    expect((await graph('check')).complained).toContain('payments: The whole service was removed.');
    await graph('publish', '--breaking');
    expect(await readdir(join(root, 'docs/graph/services'))).toEqual(['identity.graphql']);
  });

  it('is only noted when it can merely surprise', async () => {
    await graph('publish');
    await write('payments', payments.replace('OPEN', 'OPEN\n "It cannot."\n SHUT'));
    expect((await graph('publish')).printed).toContain('note: the graph: SHUT was added to enum type WalletStatus.');
  });
});

describe('a place without a description', () => {
  it.each([
    [
      'a type',
      'payments',
      payments.replace('"Money that belongs to a person."', ''),
      'payments: Wallet has no description.',
    ],
    [
      'an operation',
      'identity',
      identity.replace('"The person who asks."', ''),
      'identity: Query.me has no description.',
    ],
    [
      'an empty description',
      'identity',
      identity.replace('"The person who asks."', '"  "'),
      'identity: Query.me has no description.',
    ],
    [
      'an enumeration',
      'payments',
      payments.replace('"How a wallet stands."', ''),
      'payments: WalletStatus has no description.',
    ],
    ['an input that is no wrapper', 'payments', `${payments} input In { a: Int } `, 'payments: In has no description.'],
    ['a scalar', 'payments', `${payments} scalar Odd`, 'payments: Odd has no description.'],
  ])('is refused: %s', async (_, service, schema, problem) => {
    await write(service, schema);
    for (const args of [['check'], ['check', '--service', service], ['publish']]) {
      const { code, complained } = await graph(...args);
      expect(code).toBe(1);
      expect(complained).toContain(problem);
    }
  });

  it.each([
    ['a field', payments.replace('"How much."', '')],
    ['a value', payments.replace('"It can be used."', '')],
    ['a wrapper', `${payments} input PayInput { amount: Int } type WalletEdge { cursor: String! }`],
  ])('is none where the name says it: %s', async (_, schema) => {
    await write('payments', schema);
    expect((await graph('publish')).code).toBe(0);
  });
});
