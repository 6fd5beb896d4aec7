import { newId } from '@kindred/contracts/uuid';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import type { GraphClient } from '@kindred/testkit/graph-client';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { givenPrivateThings, givenViewers, type PrivateThings } from './given-private-things.ts';
import { selectionsOf } from './selection-of.ts';

const { selectionOf, entities, queriesById } = selectionsOf(
  readSubgraphSchema(new URL('../../schema/', import.meta.url)),
);

let world: CompanionWorld;
let owner: TestPerson;
let things: PrivateThings;
let viewers: Record<string, TestPerson>;

beforeAll(async () => {
  world = await companionWorld();
  ({ owner, things } = await givenPrivateThings(world));
  viewers = await givenViewers(world, owner);
});
afterAll(() => world?.stop());

/** Every way to read something by its id, as a document. */
const reads: readonly (readonly [way: string, document: (id: string) => string])[] = [
  ...entities.map(
    (type) =>
      [
        type,
        (id: string) =>
          `{ _entities(representations: [{ __typename: "${type}", id: "${id}" }]) { ... on ${type} { ${selectionOf(type)} } } }`,
      ] as const,
  ),
  ...queriesById.map(
    ({ call, type }) => [call('…'), (id: string) => `{ ${call(id)} { __typename ${selectionOf(type)} } }`] as const,
  ),
  ['nodeTypes', (id: string) => `{ nodeTypes(ids: ["${id}"]) }`],
];

/** What a client is told, with the id that it asked for taken out, and how long no part of it is. */
async function told(client: GraphClient, document: string, id: string): Promise<string> {
  const { data, errors } = await client.request(document);
  const refusals = errors.map(({ message, path, extensions = {} }) => ({
    message,
    path,
    ...extensions,
    traceId: null,
  }));
  return JSON.stringify({ data, refusals }).replaceAll(id, 'ID');
}

/** Where a viewer is told something else of a thing than of an id that nothing has. */
async function differences(client: GraphClient): Promise<unknown[]> {
  const found = [];
  for (const [way, document] of reads)
    for (const [thing, id] of Object.entries({ ...things, owner: owner.id })) {
      const nothing = newId();
      const [known, unknown] = [await told(client, document(id), id), await told(client, document(nothing), nothing)];
      if (known !== unknown) found.push({ way, thing, known, unknown });
    }
  return found;
}

/** The status and the body of an answer to a GET. */
async function fetched(path: string, token: string): Promise<string> {
  const answer = await fetch(`${world.running.service.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  return `${answer.status} ${(await answer.text()).replaceAll(/"traceId":"[^"]*"/g, '')}`;
}

const who = [
  'a stranger',
  'an admin',
  'a person with a block',
  'an erased person with a token',
  'a person without the disclaimer',
] as const;

describe('reading by an id', () => {
  it('is tried in many ways, each of which shows its owner something', async () => {
    expect(entities.length).toBeGreaterThan(8);
    expect(queriesById.length).toBeGreaterThan(0);
    expect((await differences(owner.graph)).length).toBeGreaterThan(Object.keys(things).length);
  });

  it.each(who)('tells %s the very same of a private thing as of an id that nothing has', async (name) => {
    expect(await differences((viewers[name] as TestPerson).graph)).toEqual([]);
  });

  it('tells a visitor the same, too', async () => {
    expect(await differences(world.visitor)).toEqual([]);
  });

  it.each(who)('gives %s no stream and no export, as if there were none', async (name) => {
    const { token } = viewers[name] as TestPerson;
    const { exportJournal } = await owner.asks<{ exportJournal: { path: string } }>(
      'mutation { exportJournal { path } }',
    );
    const [, , exportId] = exportJournal.path.split('/');
    const wrong = 'x'.repeat(43);
    expect(await fetched(`/journal-exports/${exportId}/${wrong}`, token)).toBe(
      await fetched(`/journal-exports/${newId()}/${wrong}`, token),
    );
    expect(await fetched(`/chat-turns/${things['turn']}/reply`, token)).toBe(
      await fetched(`/chat-turns/${newId()}/reply`, token),
    );
    world.pass(1 / 12);
  });
});
