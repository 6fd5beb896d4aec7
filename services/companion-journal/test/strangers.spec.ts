import { newId } from '@kindred/contracts/uuid';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { anyId, callsOf } from '@kindred/testkit/any-call';
import { parse } from 'graphql';
import { chatting, givenScene } from './chats/given-chats.ts';
import { companionWorld, type CompanionWorld, type TestPerson } from './companion-world.ts';
import { acceptsDisclaimer } from './disclaimers/accepts-disclaimer.ts';
import { starts } from './journal-photos/given-photos.ts';
import { writes } from './journal/given-entries.ts';

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
let viewers: Record<'a stranger' | 'an admin', TestPerson>;
/** The ids of private things of one person. */
let things: Record<string, string>;

beforeAll(async () => {
  world = await companionWorld();
  viewers = { 'a stranger': await world.person(), 'an admin': await world.person('ADMIN') };
  const owner = await world.person();
  for (const person of [owner, ...Object.values(viewers)]) await acceptsDisclaimer(person);
  const deleted = await writes(owner, 'thrown away');
  await owner.does('deleteJournalEntry', { entryId: deleted.id }, '__typename');
  await givenScene(world);
  const talk = chatting(world);
  const chat = await talk.start(owner);
  const turn = await talk.answered(owner, chat.id, 'It was a long day.');
  const entry = (await writes(owner, 'a secret')).id;
  const photo = (await starts(owner, entry, Buffer.from('content'))).photo.id;
  things = { chat: chat.id, turn: turn.id, entry, photo, 'deleted entry': deleted.id };
});
afterAll(() => world?.stop());

/** What a viewer is told of a call with an id: refusals, or what was done. */
async function answer({ graph }: TestPerson, document: string, id: string) {
  // A key for each call, because calls with different ids are different requests.
  const call = document.replaceAll(anyId, id).replace(/idempotencyKey: "x"/, `idempotencyKey: "${newId()}"`);
  const { data, errors } = await graph.request(call);
  return { data, errors: errors.map(({ message, extensions = {} }) => ({ message, ...extensions, traceId: null })) };
}

describe('a person who may not see a thing', () => {
  it('has mutations to try it with', () => expect(mutations.length).toBeGreaterThan(2));

  it.each(['a stranger', 'an admin'] as const)(
    'is told of it the very same as of an id that nothing has, by every mutation: %s',
    async (who) => {
      const told = [];
      for (const [field, document] of mutations) {
        const unknown = await answer(viewers[who], document, newId());
        for (const [thing, id] of Object.entries(things)) {
          const known = await answer(viewers[who], document, id);
          if (JSON.stringify(known) !== JSON.stringify(unknown)) told.push({ field, thing, known, unknown });
        }
      }
      expect(told).toEqual([]);
    },
  );
});
