import { hiveClosed } from '@kindred/contracts/tribe-events/hive-closed';
import { hiveMemberJoined } from '@kindred/contracts/tribe-events/hive-member-joined';
import { hiveMemberLeft } from '@kindred/contracts/tribe-events/hive-member-left';
import { hiveMemberRemoved } from '@kindred/contracts/tribe-events/hive-member-removed';
import { hiveRoleChanged } from '@kindred/contracts/tribe-events/hive-role-changed';
import { newId } from '@kindred/contracts/uuid';
import { databaseUrl } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { blocked, givenActive, givenProposed, hiveFields, roster, seenHive } from './given-hives.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const asSteward = (hiveId: string, { id }: TestPerson) => ({ hiveId, userId: id, role: 'STEWARD' });
const asMember = (hiveId: string, { id }: TestPerson) => ({ hiveId, userId: id, role: 'MEMBER' });
const ids = (seen: Awaited<ReturnType<typeof roster>>) => seen?.nodes.map(({ user }) => user.id);

describe('joining a hive', () => {
  it('refuses one that is not active, a second time, and a person whom a steward removed', async () => {
    const proposed = await givenProposed(world);
    const person = await world.person();
    await person.isRefused('NOT_FOUND', 'joinHive', { hiveId: newId() });
    await person.isRefused('HIVE_NOT_ACTIVE', 'joinHive', { hiveId: proposed.hiveId });
    const { steward, hiveId } = await givenActive(world);
    await person.does('joinHive', { hiveId }, hiveFields);
    await person.isRefused('ALREADY_IN_HIVE', 'joinHive', { hiveId });
    await steward.does('removeHiveMember', { hiveId, userId: person.id }, 'membership { status }');
    await person.isRefused('REMOVED_FROM_HIVE', 'joinHive', { hiveId });
  });

  it('makes anybody a member of an ACTIVE hive, also again', async () => {
    const { hiveId } = await givenActive(world);
    const person = await world.person();
    const joined = { hive: { memberCount: 4 }, membership: { status: 'ACTIVE', role: 'MEMBER', isAdmin: false } };
    expect(await person.does('joinHive', { hiveId }, hiveFields)).toMatchObject(joined);
    await person.does('leaveHive', { hiveId }, hiveFields);
    expect(await person.does('joinHive', { hiveId }, hiveFields)).toMatchObject(joined);
    await eventually(async () =>
      expect((await world.events(hiveMemberJoined, hiveId)).at(-1)).toEqual({
        hiveId,
        userId: person.id,
        via: 'JOINING',
        role: 'MEMBER',
        memberCount: 4,
      }),
    );
  });
});

describe('leaving a hive', () => {
  it('refuses the last steward while others are there, and people who are not in it', async () => {
    const { steward, hiveId, one } = await givenActive(world);
    await (await world.person()).isRefused('NOT_FOUND', 'leaveHive', { hiveId });
    await steward.isRefused('LAST_STEWARD', 'leaveHive', { hiveId });
    await steward.does('changeHiveRole', asSteward(hiveId, one), 'membership { isAdmin }');
    expect(await steward.does('leaveHive', { hiveId }, hiveFields)).toMatchObject({
      hive: { memberCount: 2, status: 'ACTIVE' },
      membership: { status: 'LEFT', role: 'MEMBER' },
    });
    await one.isRefused('LAST_STEWARD', 'leaveHive', { hiveId });
  });

  it('closes a hive with the last one out', async () => {
    const { steward, hiveId, one, other } = await givenActive(world);
    for (const person of [one, other]) await person.does('leaveHive', { hiveId }, hiveFields);
    expect(await steward.does('leaveHive', { hiveId }, hiveFields)).toMatchObject({
      hive: { status: 'CLOSED', memberCount: 0 },
    });
    await one.isRefused('HIVE_NOT_ACTIVE', 'joinHive', { hiveId });
    await one.isRefused('PLEDGING_ENDED', 'pledgeToHive', { hiveId });
    await eventually(async () => {
      expect(await world.events(hiveClosed, hiveId)).toEqual([{ hiveId, reason: 'LAST_MEMBER_LEFT', memberCount: 1 }]);
      expect(await world.events(hiveMemberLeft, hiveId)).toMatchObject([
        { userId: one.id, memberCount: 2 },
        { userId: other.id, memberCount: 1 },
        { userId: steward.id, memberCount: 0 },
      ]);
    });
  });

  it.runIf(databaseUrl)('keeps one of two stewards who leave at once', async () => {
    const { steward, hiveId, one } = await givenActive(world);
    await steward.does('changeHiveRole', asSteward(hiveId, one), 'membership { id }');
    const answers = await Promise.all(
      [steward, one].map(({ graph }) =>
        graph.request('mutation ($input: LeaveHiveInput!) { leaveHive(input: $input) { hive { id } } }', {
          input: { hiveId },
        }),
      ),
    );
    const codes = answers.map(({ errors }) => errors[0]?.extensions?.code ?? 'granted');
    expect(codes.toSorted()).toEqual(['LAST_STEWARD', 'granted']);
  });
});

describe('the stewards of a hive', () => {
  it('refuse nobody but themselves to change roles and to remove members', async () => {
    const { steward, hiveId, one, other } = await givenActive(world);
    const stranger = await world.person();
    await one.isRefused('STEWARD_ONLY', 'changeHiveRole', asSteward(hiveId, one));
    await one.isRefused('STEWARD_ONLY', 'removeHiveMember', { hiveId, userId: other.id });
    await stranger.isRefused('NOT_FOUND', 'changeHiveRole', asSteward(hiveId, stranger));
    await stranger.isRefused('NOT_FOUND', 'removeHiveMember', { hiveId, userId: one.id });
    await steward.isRefused('NOT_FOUND', 'changeHiveRole', asSteward(hiveId, stranger));
    await steward.isRefused('NOT_FOUND', 'removeHiveMember', { hiveId, userId: stranger.id });
    await steward.isRefused('CANNOT_REMOVE_YOURSELF', 'removeHiveMember', { hiveId, userId: steward.id });
    await steward.isRefused('LAST_STEWARD', 'changeHiveRole', asMember(hiveId, steward));
  });

  it('can be several, and change each other’s roles', async () => {
    const { steward, hiveId, one } = await givenActive(world);
    for (let nth = 0; nth < 2; nth += 1)
      expect(await steward.does('changeHiveRole', asSteward(hiveId, one), 'membership { role isAdmin }')).toEqual({
        membership: { role: 'STEWARD', isAdmin: true },
      });
    await one.does('changeHiveRole', asMember(hiveId, steward), 'membership { role }');
    await steward.isRefused('STEWARD_ONLY', 'removeHiveMember', { hiveId, userId: one.id });
    await eventually(async () =>
      expect(await world.events(hiveRoleChanged, hiveId)).toEqual([
        { hiveId, userId: one.id, changedBy: steward.id, role: 'STEWARD' },
        { hiveId, userId: steward.id, changedBy: one.id, role: 'MEMBER' },
      ]),
    );
  });

  it('remove a member, who sees the roster no more', async () => {
    const { steward, hiveId, one } = await givenActive(world);
    await steward.does('removeHiveMember', { hiveId, userId: one.id }, 'membership { status }');
    expect(await roster(one, hiveId)).toBeNull();
    expect(await seenHive(one, hiveId)).toMatchObject({ memberCount: 2 });
    await one.isRefused('NOT_FOUND', 'leaveHive', { hiveId });
    await eventually(async () =>
      expect(await world.events(hiveMemberRemoved, hiveId)).toEqual([
        { hiveId, userId: one.id, removedBy: steward.id, memberCount: 2 },
      ]),
    );
  });
});

describe('the roster of a hive', () => {
  it('is for members: strangers and people who pledged see counts', async () => {
    const { founder, hiveId, pledged } = await givenProposed(world, 1);
    const stranger = await world.person();
    for (const viewer of [founder, pledged[0]!, stranger]) expect(await roster(viewer, hiveId)).toBeNull();
    expect(await seenHive(stranger, hiveId)).toMatchObject({ pledgeCount: 2 });
    const active = await givenActive(world);
    expect(await roster(stranger, active.hiveId)).toBeNull();
    expect(await seenHive(stranger, active.hiveId)).toMatchObject({ memberCount: 3 });
    expect(await roster(active.one, active.hiveId, 'filter: { roles: [STEWARD] }')).toEqual({
      totalCount: 1,
      nodes: [{ role: 'STEWARD', isAdmin: true, user: { id: active.steward.id } }],
    });
  });

  it('hides two people from each other between whom there is a block, and keeps neither out', async () => {
    const { steward, hiveId, one, other } = await givenActive(world);
    const joining = await world.person();
    await blocked(world, one, joining);
    await joining.does('joinHive', { hiveId }, hiveFields);
    expect(ids(await roster(joining, hiveId))).not.toContain(one.id);
    expect(ids(await roster(one, hiveId))).not.toContain(joining.id);
    expect(await roster(one, hiveId)).toMatchObject({ totalCount: 3 });
    expect(ids(await roster(other, hiveId))?.toSorted()).toEqual([steward.id, one.id, other.id, joining.id].toSorted());
  });

  it('is no shield: a steward removes a member whom a block hides from them, and changes no role of theirs', async () => {
    const { steward, hiveId, one } = await givenActive(world);
    await blocked(world, one, steward);
    await steward.isRefused('NOT_FOUND', 'changeHiveRole', asSteward(hiveId, one));
    await steward.does('removeHiveMember', { hiveId, userId: one.id }, 'hive { memberCount }');
    expect(await roster(one, hiveId)).toBeNull();
  });

  it('shows who founded the hive to people who pledged, unless there is a block', async () => {
    const { founder, hiveId, pledged } = await givenProposed(world, 1, { pledgeGoal: 9 });
    const seen = async (viewer: TestPerson) =>
      (
        await viewer.asks<{ hive: { founder: { id: string } | null } }>(
          'query ($id: ID!) { hive(id: $id) { founder { id } } }',
          { id: hiveId },
        )
      ).hive.founder;
    expect(await seen(await world.person())).toBeNull();
    expect(await seen(pledged[0]!)).toEqual({ id: founder.id });
    await blocked(world, pledged[0]!, founder);
    expect(await seen(pledged[0]!)).toBeNull();
  });
});
