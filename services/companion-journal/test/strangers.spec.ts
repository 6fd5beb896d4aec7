import { newId } from '@kindred/contracts/uuid';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { anyId, callsOf } from '@kindred/testkit/any-call';
import { parse } from 'graphql';
import { companionWorld, type CompanionWorld, type TestPerson } from './companion-world.ts';
import { givenPrivateThings, givenViewers, type PrivateThings } from './strangers/given-private-things.ts';

const schema = readSubgraphSchema(new URL('../schema/', import.meta.url));

/** Every mutation that takes an id, as a document with `anyId` in the place of ids. */
const mutations = parse(schema)
  .definitions.flatMap((definition) =>
    'name' in definition && definition.name?.value === 'Mutation' && 'fields' in definition
      ? (definition.fields ?? []).map(({ name }) => name.value)
      : [],
  )
  .flatMap((field) => [...callsOf(schema, [field])])
  .filter(([, document]) => document.includes(anyId));

let world: CompanionWorld;
let viewers: Record<string, TestPerson>;
let things: PrivateThings;

beforeAll(async () => {
  world = await companionWorld();
  const { owner, things: given } = await givenPrivateThings(world);
  things = given;
  viewers = await givenViewers(world, owner);
});
afterAll(() => world?.stop());

/** How many events the service has published. */
async function published(): Promise<number> {
  const [sequence] = await world.rows<{ last: string }>('SELECT last_value AS last FROM outbox_id_seq');
  return Number(sequence?.last);
}

/** What a viewer is told of a call with an id: refusals, or what was done, and how many events it published. */
async function answer({ graph }: TestPerson, document: string, id: string) {
  // A key for each call, because calls with different ids are different requests.
  const call = document.replaceAll(anyId, id).replace(/idempotencyKey: "x"/, `idempotencyKey: "${newId()}"`);
  const before = await published();
  const { data, errors } = await graph.request(call);
  const events = (await published()) - before;
  return {
    data,
    events,
    errors: errors.map(({ message, extensions = {} }) => ({ message, ...extensions, traceId: null })),
  };
}

describe('a person who may not see a thing', () => {
  it('has mutations to try it with', () => expect(mutations.length).toBeGreaterThan(2));

  it.each(['a stranger', 'an admin', 'a person with a block', 'a person without the disclaimer'])(
    'is told of it the very same as of an id that nothing has, by every mutation: %s',
    async (who) => {
      const told = [];
      for (const [field, document] of mutations) {
        const unknown = await answer(viewers[who] as TestPerson, document, newId());
        for (const [thing, id] of Object.entries(things)) {
          const known = await answer(viewers[who] as TestPerson, document, id);
          if (JSON.stringify(known) !== JSON.stringify(unknown)) told.push({ field, thing, known, unknown });
        }
      }
      expect(told).toEqual([]);
    },
  );
});
