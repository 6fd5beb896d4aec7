import { newId } from '@kindred/contracts/uuid';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { anyId, callsOf } from '@kindred/testkit/any-call';
import { nodesSeenBy } from '@kindred/testkit/nodes';
import { parse } from 'graphql';
import { givenSuggestion } from './engagement/given-suggestions.ts';
import { sends } from './chat/given-chats.ts';
import { givenScheduled } from './events/given-events.ts';
import { givenFormations } from './formation/given-formations.ts';
import { givenProposal } from './formation/given-proposals.ts';
import { givenTribe, invite } from './given-tribes.ts';
import { blocked } from './hives/given-hives.ts';
import { givenNotification } from './notifications/given-notifications.ts';
import { starts } from './media/given-media.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from './tribe-world.ts';

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

let world: TribeWorld;
let viewers: Record<'a stranger' | 'an admin' | 'a removed member' | 'a blocked person', TestPerson>;
/** The ids of things of a private tribe, and of a proposal to others. */
let things: Record<string, string>;

beforeAll(async () => {
  world = await tribeWorld();
  const admin = await world.person('ADMIN');
  viewers = {
    'a stranger': await world.person(),
    'an admin': await world.person('ADMIN'),
    'a removed member': await world.person(),
    'a blocked person': await world.person(),
  };
  const { founder, tribeId, members } = await givenTribe(world, 2, { privacy: 'PUBLIC' });
  const asking = await world.person();
  const { request } = await asking.does<{ request: { id: string } }>('askToJoinTribe', { tribeId }, 'request { id }');
  await founder.does('updateTribe', { tribeId, privacy: 'PRIVATE' }, 'tribe { id }');
  const { link, secret } = await founder.does<{ link: { id: string }; secret: string }>(
    'createTribeLink',
    { tribeId },
    'link { id } secret',
  );
  const removed = viewers['a removed member'];
  await removed.does('joinTribeByLink', { secret }, 'tribe { id }');
  await founder.does('removeTribeMember', { tribeId, userId: removed.id }, 'tribe { id }');
  const { goal } = await founder.does<{ goal: { id: string } }>(
    'createTribeGoal',
    { tribeId, title: 'Walk' },
    'goal { id }',
  );
  const { membership } = await invite(founder, tribeId, await world.person());
  await blocked(world, members[0]!, viewers['a blocked person']);
  const notification = await givenNotification(world, tribeId, { by: members[0]!, person: founder });
  const withheld = await invite(founder, tribeId, viewers['a blocked person']);
  const suggestion = await givenSuggestion(world, founder, tribeId);
  const eventId = await givenScheduled(world, { founder, tribeId, members });
  const { series } = await founder.does<{ series: { id: string } }>(
    'repeatTribeEvent',
    { eventId, rule: 'FREQ=WEEKLY;COUNT=2' },
    'series { id }',
  );
  const { proposalId } = await givenProposal(givenFormations(world, admin));
  things = {
    tribe: tribeId,
    goal: goal.id,
    invitation: membership.id,
    'withheld invitation': withheld.membership.id,
    request: request.id,
    link: link.id,
    suggestion: suggestion.id,
    media: (await starts(founder, { tribeId }, Buffer.from('content'))).media.id,
    notification: notification.id,
    message: await sends(founder, tribeId, 'A secret'),
    event: eventId,
    series: series.id,
    proposal: proposalId,
  };
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
  it('has mutations to try it with', () => expect(mutations.length).toBeGreaterThan(20));

  it.each(['a stranger', 'an admin', 'a removed member', 'a blocked person'] as const)(
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

  it.each(['a stranger', 'an admin', 'a removed member', 'a blocked person'] as const)(
    'does not find it as a node: %s',
    async (who) => {
      expect(Object.values(await nodesSeenBy(viewers[who].graph, things)).filter((type) => type !== null)).toEqual([]);
    },
  );
});
