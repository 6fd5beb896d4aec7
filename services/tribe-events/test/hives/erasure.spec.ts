import { parseEvent, toCloudEvent } from '@kindred/contracts/cloud-event';
import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { tribeEventsErasureCompleted } from '@kindred/contracts/tribe-events/erasure-completed';
import { hiveClosed } from '@kindred/contracts/tribe-events/hive-closed';
import { hiveLapsed } from '@kindred/contracts/tribe-events/hive-lapsed';
import { hiveMemberLeft } from '@kindred/contracts/tribe-events/hive-member-left';
import { hiveRoleChanged } from '@kindred/contracts/tribe-events/hive-role-changed';
import { newId } from '@kindred/contracts/uuid';
import { archivePerson } from '@kindred/service/personal-data/archive-person';
import { eventually } from '@kindred/testkit/eventually';
import definition from '../../src/service.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { givenActive, givenProposed, hiveFields, roster, seenHive } from './given-hives.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

/** Has a person erased, as identity does, and gives the receipt. */
async function erased({ id: userId }: TestPerson) {
  const data = { userId, requestId: newId() };
  const event = toCloudEvent(deletionDue, { id: newId(), time: world.now(), aggregateVersion: 1, data });
  const { transport } = world.running;
  await transport.publish([{ topic: deletionDue.topic, key: userId, value: JSON.stringify(event), headers: {} }]);
  return eventually(async () => {
    const told = await transport.read(tribeEventsErasureCompleted.topic, undefined, 10_000);
    const found = told
      .map(({ value }) => parseEvent(tribeEventsErasureCompleted, value))
      .find(({ subject }) => subject === data.requestId);
    return found?.data ?? Promise.reject(new Error('not erased yet'));
  });
}

const rowsOf = (userId: string) =>
  world.running.service.work.read({ role: 'job', id: null }, (tx) =>
    tx.query(
      `SELECT row_to_json(h)::text AS row FROM hive h WHERE row_to_json(h)::text LIKE $1
       UNION ALL SELECT row_to_json(m)::text FROM hive_member m WHERE row_to_json(m)::text LIKE $1`,
      [`%${userId}%`],
    ),
  );

describe('erasing a person', () => {
  it('takes their pledges and memberships, and leaves the hives of others', async () => {
    const { founder, hiveId } = await givenProposed(world, 1);
    const { hiveId: joined } = await givenActive(world);
    await founder.does('joinHive', { hiveId: joined }, hiveFields);
    expect(await erased(founder)).toMatchObject({
      erased: expect.arrayContaining([{ kind: 'HIVE_MEMBER', count: 2 }]),
      kept: expect.arrayContaining([{ kind: 'HIVE', count: 1, reason: 'BELONGS_TO_OTHERS' }]),
    });
    expect(await rowsOf(founder.id)).toEqual([]);
    const viewer = await world.person();
    expect(await seenHive(viewer, hiveId)).toMatchObject({ status: 'PROPOSED', pledgeCount: 1 });
    expect(await seenHive(viewer, joined)).toMatchObject({ status: 'ACTIVE', memberCount: 3 });
  });

  it('ends a hive that has no other pledge, or no other member', async () => {
    const { founder, hiveId } = await givenProposed(world);
    const { steward, one, other, hiveId: left } = await givenActive(world);
    for (const person of [one, other]) await person.does('leaveHive', { hiveId: left }, hiveFields);
    await erased(founder);
    await erased(steward);
    await eventually(async () => {
      expect(await world.events(hiveLapsed, hiveId)).toEqual([{ hiveId, reason: 'NO_PLEDGES', pledgeCount: 0 }]);
      expect(await world.events(hiveClosed, left)).toMatchObject([{ reason: 'LAST_MEMBER_LEFT', memberCount: 1 }]);
    });
  });

  it('gives the role of an only steward to the member of the longest standing', async () => {
    const { steward, hiveId, one, other } = await givenActive(world);
    const later = await world.person();
    await later.does('joinHive', { hiveId }, hiveFields);
    await one.does('leaveHive', { hiveId }, hiveFields);
    await one.does('joinHive', { hiveId }, hiveFields);
    await erased(steward);
    expect(await roster(later, hiveId, 'filter: { roles: [STEWARD] }')).toMatchObject({
      nodes: [{ user: { id: other.id } }],
    });
    await eventually(async () => {
      expect(await world.events(hiveRoleChanged, hiveId)).toEqual([{ hiveId, userId: other.id, role: 'STEWARD' }]);
      expect((await world.events(hiveMemberLeft, hiveId)).at(-1)).toMatchObject({ userId: steward.id, memberCount: 3 });
    });
  });

  it('changes no role where another steward stays', async () => {
    const { steward, hiveId, one } = await givenActive(world);
    await steward.does('changeHiveRole', { hiveId, userId: one.id, role: 'STEWARD' }, 'membership { id }');
    await erased(steward);
    await eventually(async () => expect(await world.events(hiveMemberLeft, hiveId)).toHaveLength(1));
    expect(await world.events(hiveRoleChanged, hiveId)).toHaveLength(1);
  });
});

it('gives a person their hives and memberships in their archive', async () => {
  const { steward, hiveId } = await givenActive(world);
  const { work, dependencies } = world.running.service;
  const { sealer } = dependencies;
  const archive = await work.read({ role: 'person', id: steward.id }, (tx) =>
    archivePerson(definition.features, {
      tx,
      userId: steward.id,
      marks: { id: steward.id },
      sealer,
      dependencies,
    }),
  );
  expect(archive).toMatchObject({
    hives: [{ id: hiveId, name: 'Bees on the roof', categories: ['OUTDOOR_ADVENTURES'], status: 'ACTIVE' }],
    hiveMemberships: [{ hiveId, role: 'STEWARD', status: 'ACTIVE' }],
  });
});
