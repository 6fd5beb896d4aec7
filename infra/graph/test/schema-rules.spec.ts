import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { buildSchema } from 'graphql';
import { runCommand } from '../src/command.ts';

const schema = `
"What may be asked."
type Query {
  "A tribe."
  tribe: Tribe @refuses(codes: ["NOT_FOUND"])
}
"What may be changed."
type Mutation {
  "Takes a seat. Refused with \`TRIBE_FULL\` beyond eight members."
  joinTribe: JoinTribePayload! @refuses(codes: ["TRIBE_FULL", "TOO_MANY_TRIBES"])
}
"What \`joinTribe\` answers."
type JoinTribePayload {
  "The tribe."
  tribe: Tribe!
}
"People who meet."
type Tribe {
  "Its name."
  name: String!
}
`;
const classes = `
export class TribeFull extends DomainError {
  readonly code = 'TRIBE_FULL';
  override readonly kind = 'conflict';
  constructor() { super('This tribe is full.'); }
}
export class TooManyTribes extends Limited {
  readonly code = 'TOO_MANY_TRIBES';
  constructor(most: number, until: Date) { super(\`At most \${most} tribes.\`, until); }
}
export class NotARefusal extends Error { readonly code = 'LOW_LEVEL'; }
`;
const shared = `
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
  override readonly kind = 'not-found';
}
`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kindred-rules-'));
  await write('services/tribe-events/schema/tribes.graphql', schema);
  await write('services/tribe-events/src/tribes/tribe.ts', classes);
  await write('libs/contracts/src/not-found.ts', shared);
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const writeSchema = (text: string) => write('services/tribe-events/schema/tribes.graphql', text);

async function graph(...args: string[]): Promise<{ code: number; complained: string }> {
  const complained: string[] = [];
  const complain = (line: string) => complained.push(line);
  const code = await runCommand(args, { root, calledFrom: root, print: () => undefined, complain });
  return { code, complained: complained.join('\n') };
}

describe('codes of refusals', () => {
  it.each([
    [
      'a code without a class',
      schema.replace('"TRIBE_FULL", ', '"TRIBE_FUL", '),
      'declares TRIBE_FUL, and no DomainError',
    ],
    [
      'a class without a field',
      schema.replace(', "TOO_MANY_TRIBES"', ''),
      'TOO_MANY_TRIBES is a refusal of this service',
    ],
    ['a description that says more', schema.replace('"TRIBE_FULL", ', ''), 'says that it refuses with TRIBE_FULL'],
    ['a code of every field', schema.replace('"NOT_FOUND"', '"FORBIDDEN"'), 'declares FORBIDDEN, which needs no'],
  ])('cannot be published: %s', async (_, changed, problem) => {
    await writeSchema(changed);
    for (const command of ['check', 'publish']) {
      const { code, complained } = await graph(command);
      expect(code).toBe(1);
      expect(complained).toContain(problem);
    }
  });

  it('may have no field if they are listed, and only then', async () => {
    const list = () =>
      write('infra/graph/exceptions.json', '{ "codesOutsideOfTheGraph": { "tribe-events": ["TOO_MANY_TRIBES"] } }');
    await list();
    expect((await graph('publish')).complained).toContain('TOO_MANY_TRIBES needs no entry in codesOutsideOfTheGraph');
    await writeSchema(schema.replace(', "TOO_MANY_TRIBES"', ''));
    expect(await graph('publish')).toEqual({ code: 0, complained: '' });
  });

  it('are published with kind, message and fields', async () => {
    expect(await graph('publish')).toEqual({ code: 0, complained: '' });
    const { codes } = JSON.parse(await readFile(join(root, 'docs/graph/errors.json'), 'utf8'));
    expect(codes).toMatchObject({
      NOT_FOUND: { kind: 'not-found', message: null, fields: ['Query.tribe'] },
      TRIBE_FULL: { kind: 'conflict', message: 'This tribe is full.', fields: ['Mutation.joinTribe'] },
      TOO_MANY_TRIBES: { kind: 'limited', message: null, fields: ['Mutation.joinTribe'] },
    });
    expect(codes).not.toHaveProperty('LOW_LEVEL');
  });

  it('stand once in the description that clients see, and the directive does not', async () => {
    await graph('publish');
    const text = await readFile(join(root, 'docs/graph/schema.graphql'), 'utf8');
    const { joinTribe } = buildSchema(text).getMutationType()?.getFields() ?? {};
    expect(joinTribe?.description).toBe(
      'Takes a seat. Refused with `TRIBE_FULL` beyond eight members.\nRefuses with: `TOO_MANY_TRIBES`.',
    );
    expect(text).not.toContain('@refuses');
  });
});

describe('a mutation', () => {
  const other = schema.replace('joinTribe: JoinTribePayload!', 'joinTribe: Tribe!');
  const listed = '{ "mutationsWithoutPayload": { "tribe-events": ["joinTribe"] } }';

  it.each([
    ['another type', 'Tribe!'],
    ['a payload that may be null', 'JoinTribePayload'],
    ['a list', '[JoinTribePayload!]!'],
  ])('cannot answer with %s', async (_, type) => {
    await writeSchema(schema.replace('joinTribe: JoinTribePayload!', `joinTribe: ${type}`));
    expect((await graph('publish')).complained).toContain('Mutation.joinTribe answers with JoinTribePayload!');
  });

  it('of a draft cannot either', async () => {
    await write('services/tribe-events/package.json', '{ "kindred": { "draft": true } }');
    await write('services/identity/schema/me.graphql', '"Asked." type Query { "Who asks." me: ID }');
    await writeSchema(other);
    expect((await graph('check')).complained).toContain('Mutation.joinTribe answers with JoinTribePayload!');
  });

  it('cannot be listed as an exception when it is new', async () => {
    await writeSchema(other);
    await write('infra/graph/exceptions.json', listed);
    expect((await graph('publish')).complained).toContain('Mutation.joinTribe answers with JoinTribePayload!');
  });

  it('stays an exception as published, until it complies', async () => {
    await writeSchema(other);
    const published = readSubgraphSchema(pathToFileURL(join(root, 'services/tribe-events/schema')));
    await write('docs/graph/services/tribe-events.graphql', published);
    await write('infra/graph/exceptions.json', listed);
    expect((await graph('check', '--service', 'tribe-events')).complained).toBe('');
    await writeSchema(schema);
    expect((await graph('check')).complained).toContain('joinTribe needs no entry in mutationsWithoutPayload any more');
  });
});
