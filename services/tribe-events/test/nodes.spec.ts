import { graphClient } from '@kindred/testkit/graph-client';
import { nodesSeenBy, nodeTypesOf } from '@kindred/testkit/nodes';
import { tribeWorld, type TestPerson, type TribeWorld } from './tribe-world.ts';

let world: TribeWorld;
let founder: TestPerson;
let invited: TestPerson;
let asker: TestPerson;
/** A thing of each type, all of one public tribe. */
let things: Record<string, string>;

beforeAll(async () => {
  world = await tribeWorld();
  [founder, invited, asker] = await Promise.all([world.person('TRIBE_CREATOR'), world.person(), world.person()]);
  const { tribe } = await founder.does<{ tribe: { id: string } }>(
    'createTribe',
    { name: 'Seen', privacy: 'PUBLIC' },
    'tribe { id }',
  );
  const tribeId = tribe.id;
  const { goal } = await founder.does<{ goal: { id: string } }>(
    'createTribeGoal',
    { tribeId, title: 'See' },
    'goal { id }',
  );
  const { membership } = await founder.does<{ membership: { id: string } }>(
    'inviteToTribe',
    { tribeId, userId: invited.id },
    'membership { id }',
  );
  const { request } = await asker.does<{ request: { id: string } }>('askToJoinTribe', { tribeId }, 'request { id }');
  things = { Tribe: tribeId, TribeGoal: goal.id, TribeMembership: membership.id, TribeJoinRequest: request.id };
});
afterAll(() => world?.stop());

const seenTypes = async (person: TestPerson) =>
  Object.entries(await nodesSeenBy(person.graph, things))
    .filter(([, type]) => type !== null)
    .map(([name]) => name);

describe('the nodes of tribe-events', () => {
  it('are all covered here', async () => {
    expect(Object.keys(things).toSorted()).toEqual(await nodeTypesOf(founder.graph));
  });

  it('are a public tribe alone for a stranger, and for nobody', async () => {
    expect(await seenTypes(await world.person())).toEqual(['Tribe']);
    expect(await seenTypes({ ...founder, graph: graphClient(`${world.running.service.url}/graphql`) })).toEqual([
      'Tribe',
    ]);
  });

  it('are all for the creator, and one’s own for the others', async () => {
    expect(await seenTypes(founder)).toEqual(Object.keys(things));
    expect(await seenTypes(invited)).toEqual(['Tribe', 'TribeMembership']);
    expect(await seenTypes(asker)).toEqual(['Tribe', 'TribeJoinRequest']);
  });
});
