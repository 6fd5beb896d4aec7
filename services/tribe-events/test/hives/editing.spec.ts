import { hiveChanged } from '@kindred/contracts/tribe-events/hive-changed';
import { hiveClosed } from '@kindred/contracts/tribe-events/hive-closed';
import { newId } from '@kindred/contracts/uuid';
import { purge } from '@kindred/database/purge';
import { databaseUrl } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import definition from '../../src/service.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { givenActive, givenProposed, hiveFields, roster, seenHive } from './given-hives.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const edit = (person: TestPerson, hiveId: string, change: object) =>
  person.does<{ hive: object }>('updateHive', { hiveId, ...change }, 'hive { name description categories pledgeGoal }');

const found = async (text: string) => {
  const query = 'query ($text: String!) { hives(filter: { text: $text }) { nodes { id } } }';
  const { hives } = await (await world.person()).asks<{ hives: { nodes: { id: string }[] } }>(query, { text });
  return hives.nodes.map(({ id }) => id);
};

describe('editing a hive', () => {
  it('is refused to everyone but its stewards, and to its founder while it is PROPOSED', async () => {
    const { hiveId, one } = await givenActive(world);
    const change = { hiveId, name: 'Wasps' };
    await one.isRefused('STEWARD_ONLY', 'updateHive', change);
    await (await world.person()).isRefused('NOT_FOUND', 'updateHive', change);
    await one.isRefused('NOT_FOUND', 'updateHive', { ...change, hiveId: newId() });
    const proposed = await givenProposed(world);
    await proposed.founder.isRefused('NOT_FOUND', 'updateHive', { ...change, hiveId: proposed.hiveId });
  });

  it.each<[string, string, object]>([
    ['a blank name', 'INVALID_TEXT', { name: ' ' }],
    ['a name that turns the direction of text', 'INVALID_TEXT', { name: 'Bees \u202egnik' }],
    ['a name of mixed alphabets', 'INVALID_TEXT', { name: 'B\u0435es' }],
    ['a description of 2,001 letters', 'INVALID_TEXT', { description: 'x'.repeat(2_001) }],
    ['no category', 'INVALID_CATEGORIES', { categories: [] }],
    ['a category twice', 'INVALID_CATEGORIES', { categories: ['TECHNOLOGY', 'TECHNOLOGY'] }],
  ])('refuses %s, and changes nothing', async (_, code, change) => {
    const { steward, hiveId } = await givenActive(world);
    await steward.isRefused(code, 'updateHive', { hiveId, name: 'Wasps', ...change });
    expect(await seenHive(steward, hiveId)).toMatchObject({ name: 'Bees on the roof' });
  });

  it('changes what is given, by which the hive is found, and publishes what is different', async () => {
    const { steward, hiveId } = await givenActive(world);
    const change = { name: 'Zymurgists', categories: ['FOOD_DINING', 'TECHNOLOGY'], description: null };
    expect(await edit(steward, hiveId, change)).toEqual({
      hive: { ...change, description: 'We keep bees on the roof of the library.', pledgeGoal: 3 },
    });
    expect(await found('zymurgists bees')).toEqual([hiveId]);
    await eventually(async () =>
      expect(await world.events(hiveChanged, hiveId)).toEqual([
        { hiveId, changedBy: steward.id, fields: ['NAME', 'CATEGORIES'] },
      ]),
    );
  });

  it('publishes nothing if nothing is different', async () => {
    const { steward, hiveId } = await givenActive(world);
    await edit(steward, hiveId, { name: ' Bees on the roof ', categories: ['OUTDOOR_ADVENTURES'] });
    await edit(steward, hiveId, { description: 'Only honey.' });
    await eventually(async () =>
      expect(await world.events(hiveChanged, hiveId)).toMatchObject([{ fields: ['DESCRIPTION'] }]),
    );
  });
});

describe('closing a hive', () => {
  it('is refused to everyone but its stewards, while it is PROPOSED, and twice', async () => {
    const { steward, hiveId, one } = await givenActive(world);
    await one.isRefused('STEWARD_ONLY', 'closeHive', { hiveId });
    await (await world.person()).isRefused('NOT_FOUND', 'closeHive', { hiveId });
    const proposed = await givenProposed(world);
    await proposed.founder.isRefused('NOT_FOUND', 'closeHive', { hiveId: proposed.hiveId });
    await steward.does('closeHive', { hiveId }, hiveFields);
    await steward.isRefused('NOT_FOUND', 'closeHive', { hiveId });
    await steward.isRefused('NOT_FOUND', 'updateHive', { hiveId, name: 'Wasps' });
  });

  it('ends all memberships, keeps out new people, and publishes how many there were', async () => {
    const { steward, hiveId, one, other } = await givenActive(world);
    expect(await steward.does('closeHive', { hiveId }, hiveFields)).toMatchObject({
      hive: { status: 'CLOSED', memberCount: 0, pledgeCount: 3 },
      membership: { status: 'CLOSED', role: 'MEMBER', isAdmin: false },
    });
    for (const person of [steward, one, other]) {
      expect(await roster(person, hiveId)).toBeNull();
      const own = 'query ($id: ID!) { hive(id: $id) { viewerMembership { status role } } }';
      expect(await person.asks(own, { id: hiveId })).toEqual({
        hive: { viewerMembership: { status: 'CLOSED', role: 'MEMBER' } },
      });
    }
    for (const person of [one, await world.person()]) {
      await person.isRefused('HIVE_NOT_ACTIVE', 'joinHive', { hiveId });
      await person.isRefused('PLEDGING_ENDED', 'pledgeToHive', { hiveId });
      await person.isRefused('NOT_FOUND', 'withdrawHivePledge', { hiveId });
    }
    await eventually(async () =>
      expect(await world.events(hiveClosed, hiveId)).toEqual([
        { hiveId, reason: 'CLOSED_BY_STEWARD', closedBy: steward.id, memberCount: 3 },
      ]),
    );
  });

  it.runIf(databaseUrl)('happens once when two stewards close it at once', async () => {
    const { steward, hiveId, one } = await givenActive(world);
    await steward.does('changeHiveRole', { hiveId, userId: one.id, role: 'STEWARD' }, 'membership { id }');
    const answers = await Promise.all(
      [steward, one].map(({ graph }) =>
        graph.request('mutation ($input: CloseHiveInput!) { closeHive(input: $input) { hive { id } } }', {
          input: { hiveId },
        }),
      ),
    );
    const codes = answers.map(({ errors }) => errors[0]?.extensions?.code ?? 'granted');
    expect(codes.toSorted()).toEqual(['NOT_FOUND', 'granted']);
    await eventually(async () => expect(await world.events(hiveClosed, hiveId)).toHaveLength(1));
  });
});

describe('a hive that ended', () => {
  const purged = () => purge(world.running.service.work, definition.retention, world.now());

  it('is deleted a year later with what it kept of people, and one that goes on is not', async () => {
    const [lapsed, closed, going] = [await givenProposed(world, 1), await givenActive(world), await givenActive(world)];
    for (const person of [...lapsed.pledged, lapsed.founder])
      await person.does('withdrawHivePledge', { hiveId: lapsed.hiveId }, hiveFields);
    await closed.steward.does('closeHive', { hiveId: closed.hiveId }, hiveFields);
    const viewer = await world.person();
    const query = 'query ($id: ID!) { hive(id: $id) { status } }';
    world.pass(364);
    await purged();
    for (const { hiveId } of [lapsed, closed]) expect(await viewer.asks(query, { id: hiveId })).toBeTruthy();
    world.pass(3);
    await purged();
    for (const { hiveId } of [lapsed, closed]) {
      const { errors } = await viewer.graph.request(query, { id: hiveId });
      expect(errors[0]?.extensions?.code).toBe('NOT_FOUND');
    }
    expect(await seenHive(viewer, going.hiveId)).toMatchObject({ status: 'ACTIVE', memberCount: 3 });
  });
});
