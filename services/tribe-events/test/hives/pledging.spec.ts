import { hiveActivated } from '@kindred/contracts/tribe-events/hive-activated';
import { hiveFounded } from '@kindred/contracts/tribe-events/hive-founded';
import { hiveLapsed } from '@kindred/contracts/tribe-events/hive-lapsed';
import { hiveMemberJoined } from '@kindred/contracts/tribe-events/hive-member-joined';
import { hivePledgeWithdrawn } from '@kindred/contracts/tribe-events/hive-pledge-withdrawn';
import { hivePledged } from '@kindred/contracts/tribe-events/hive-pledged';
import { newId } from '@kindred/contracts/uuid';
import { databaseUrl } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { givenActive, givenProposed, hiveFields, hiveInput, inDays, seenHive } from './given-hives.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const pledge = (person: TestPerson, hiveId: string) =>
  person.does<{ hive: { status: string; pledgeCount: number }; membership: { status: string } }>(
    'pledgeToHive',
    { hiveId },
    hiveFields,
  );

describe('founding a hive', () => {
  it.each<[string, string, object]>([
    ['a blank name', 'INVALID_TEXT', { name: ' \u200b ' }],
    ['a name of 61 letters', 'INVALID_TEXT', { name: 'x'.repeat(61) }],
    ['a name that turns the direction of text', 'INVALID_TEXT', { name: 'Bees \u202egnik' }],
    ['a name with a Cyrillic letter in a Latin word', 'INVALID_TEXT', { name: 'B\u0435es' }],
    ['a name in two lines', 'INVALID_TEXT', { name: 'Bees\nand more' }],
    ['a blank description', 'INVALID_TEXT', { description: '' }],
    ['a description of 2,001 letters', 'INVALID_TEXT', { description: 'x'.repeat(2_001) }],
    ['no category', 'INVALID_CATEGORIES', { categories: [] }],
    ['a category twice', 'INVALID_CATEGORIES', { categories: ['TECHNOLOGY', 'TECHNOLOGY'] }],
    ['a goal of two people', 'INVALID_PLEDGE_GOAL', { pledgeGoal: 2 }],
    ['a goal of 501 people', 'INVALID_PLEDGE_GOAL', { pledgeGoal: 501 }],
  ])('refuses %s', async (_, code, change) => {
    await (await world.person()).isRefused(code, 'foundHive', hiveInput(world, change));
  });

  it('refuses a deadline that has come, and one beyond 90 days', async () => {
    const founder = await world.person();
    for (const days of [-0.001, 90.01])
      await founder.isRefused('INVALID_PLEDGE_DEADLINE', 'foundHive', {
        ...hiveInput(world),
        pledgeDeadline: inDays(world, days),
      });
  });

  it('refuses a sixth hive that waits for pledges', async () => {
    const founder = await world.person();
    for (let nth = 0; nth < 5; nth += 1) await founder.does('foundHive', hiveInput(world), 'hive { id }');
    await founder.isRefused('TOO_MANY_HIVES', 'foundHive', hiveInput(world));
  });

  it.each([
    ['one emoji', '\u{1f41d}'],
    ['letters of another alphabet that look like these', '\u0420\u043e\u0440\u0435'],
  ])('keeps a name of %s as it was written', async (_, name) => {
    const founder = await world.person();
    const founded = await founder.does<{ hive: { name: string } }>('foundHive', hiveInput(world, { name }), hiveFields);
    expect(founded.hive.name).toBe(name);
  });

  it('is the founder’s own pledge', async () => {
    const founder = await world.person();
    const founded = await founder.does<{ hive: { id: string } }>('foundHive', hiveInput(world), hiveFields);
    expect(founded).toMatchObject({
      hive: { status: 'PROPOSED', pledgeCount: 1, memberCount: 0 },
      membership: { status: 'PLEDGED', role: 'MEMBER', isAdmin: false },
    });
    await founder.isRefused('ALREADY_PLEDGED', 'pledgeToHive', { hiveId: founded.hive.id });
    await eventually(async () =>
      expect(await world.events(hiveFounded, founded.hive.id)).toMatchObject([
        { foundedBy: founder.id, pledgeGoal: 3 },
      ]),
    );
  });
});

describe('pledging to a hive', () => {
  it('refuses a hive that does not exist, a second pledge, and one after the activation', async () => {
    const late = await world.person();
    await late.isRefused('NOT_FOUND', 'pledgeToHive', { hiveId: newId() });
    const { hiveId, pledged } = await givenProposed(world, 1);
    await pledged[0]!.isRefused('ALREADY_PLEDGED', 'pledgeToHive', { hiveId });
    await pledge(await world.person(), hiveId);
    await late.isRefused('PLEDGING_ENDED', 'pledgeToHive', { hiveId });
    await pledged[0]!.isRefused('PLEDGING_ENDED', 'pledgeToHive', { hiveId });
    expect(await seenHive(late, hiveId)).toMatchObject({ status: 'ACTIVE', pledgeCount: 3, memberCount: 3 });
  });

  it('refuses a pledge after the deadline, whether or not the hive has lapsed yet', async () => {
    const { hiveId, pledged } = await givenProposed(world, 1, { pledgeDeadline: inDays(world, 1) });
    const late = await world.person();
    world.pass(1.001);
    await late.isRefused('PLEDGING_ENDED', 'pledgeToHive', { hiveId });
    await world.runJob('lapse-hives');
    await world.runJob('lapse-hives');
    await late.isRefused('PLEDGING_ENDED', 'pledgeToHive', { hiveId });
    await late.isRefused('HIVE_NOT_ACTIVE', 'joinHive', { hiveId });
    await pledged[0]!.isRefused('NOT_FOUND', 'withdrawHivePledge', { hiveId });
    expect(await seenHive(late, hiveId)).toMatchObject({ status: 'LAPSED', pledgeCount: 2, memberCount: 0 });
    await eventually(async () =>
      expect(await world.events(hiveLapsed, hiveId)).toEqual([{ hiveId, reason: 'DEADLINE', pledgeCount: 2 }]),
    );
  });

  it('leaves a hive as it is whose deadline has not come', async () => {
    const { founder, hiveId } = await givenProposed(world);
    await world.runJob('lapse-hives');
    expect(await seenHive(founder, hiveId)).toMatchObject({ status: 'PROPOSED' });
  });

  it('makes the hive ACTIVE at the goal, with everyone who pledged as members and the founder as steward', async () => {
    const { founder, hiveId, pledged } = await givenProposed(world, 1);
    const last = await world.person();
    expect(await pledge(last, hiveId)).toMatchObject({
      hive: { status: 'ACTIVE', pledgeCount: 3, memberCount: 3 },
      membership: { status: 'ACTIVE', role: 'MEMBER', isAdmin: false },
    });
    await eventually(async () => {
      expect(await world.events(hiveActivated, hiveId)).toEqual([{ hiveId, memberCount: 3 }]);
      expect(await world.events(hivePledged, hiveId)).toMatchObject([{ pledgeCount: 2 }, { pledgeCount: 3 }]);
      expect(await world.events(hiveMemberJoined, hiveId)).toEqual(
        [founder, pledged[0]!, last].map(({ id: userId }, place) => ({
          hiveId,
          userId,
          via: 'PLEDGE',
          role: place === 0 ? 'STEWARD' : 'MEMBER',
          memberCount: place + 1,
        })),
      );
    });
  });

  it('activates a hive of 500 people in as many statements as one of three', async () => {
    const log = world.running.service.database.statements;
    const costs = [];
    for (const pledgeGoal of [3, 500]) {
      const { founder, hiveId } = await givenProposed(world, 0, { pledgeGoal });
      await world.running.service.work.run({ role: 'job', id: null }, async (tx) => {
        await tx.query(
          `INSERT INTO hive_member (id, hive_id, user_id, role, status, status_since, pledged_at)
           SELECT uuid_generate_v4(), $1, uuid_generate_v4(), 'MEMBER', 'PLEDGED', now(), now() FROM generate_series(3, $2::int)`,
          [hiveId, pledgeGoal],
        );
        await tx.query('UPDATE hive SET pledge_count = $2, version = version + 1 WHERE id = $1', [
          hiveId,
          pledgeGoal - 1,
        ]);
      });
      const last = await world.person();
      const { sent } = await log.during(() => pledge(last, hiveId));
      // Consumers still work on the hives of earlier tests.
      const ofHive = sent.filter(({ sql, parameters }) => /\bhive/.test(sql) && parameters.includes(hiveId));
      costs.push(ofHive.length);
      expect(await seenHive(founder, hiveId)).toMatchObject({ status: 'ACTIVE', memberCount: pledgeGoal });
      await eventually(async () => expect(await world.events(hiveMemberJoined, hiveId)).toHaveLength(pledgeGoal));
    }
    expect(costs[0]).toBeGreaterThan(3);
    expect(costs[1]).toBe(costs[0]);
  });

  it.runIf(databaseUrl)('activates a hive once when two people make the last pledge at once', async () => {
    const { founder, hiveId } = await givenProposed(world, 1);
    const last = await Promise.all([world.person(), world.person(), world.person()]);
    const answers = await Promise.all(
      last.map(({ graph }) =>
        graph.request('mutation ($input: PledgeToHiveInput!) { pledgeToHive(input: $input) { hive { status } } }', {
          input: { hiveId },
        }),
      ),
    );
    const codes = answers.map(({ errors }) => errors[0]?.extensions?.code ?? 'granted');
    expect(codes.toSorted()).toEqual(['PLEDGING_ENDED', 'PLEDGING_ENDED', 'granted']);
    expect(await seenHive(founder, hiveId)).toMatchObject({ status: 'ACTIVE', pledgeCount: 3, memberCount: 3 });
    await eventually(async () => expect(await world.events(hiveMemberJoined, hiveId)).toHaveLength(3));
    expect(await world.events(hiveActivated, hiveId)).toHaveLength(1);
  });

  it.runIf(databaseUrl)('counts one pledge of a person who pledges twice at once', async () => {
    const { founder, hiveId } = await givenProposed(world, 0, { pledgeGoal: 5 });
    const { graph } = await world.person();
    const twice = await Promise.all(
      [1, 2].map(() =>
        graph.request('mutation ($input: PledgeToHiveInput!) { pledgeToHive(input: $input) { hive { id } } }', {
          input: { hiveId },
        }),
      ),
    );
    const codes = twice.map(({ errors }) => errors[0]?.extensions?.code ?? 'granted');
    expect(codes.toSorted()).toEqual(['ALREADY_PLEDGED', 'granted']);
    expect(await seenHive(founder, hiveId)).toMatchObject({ pledgeCount: 2 });
  });
});

describe('withdrawing a pledge', () => {
  it('refuses another person’s pledge, one that was withdrawn, and one that became a membership', async () => {
    const { hiveId, pledged } = await givenProposed(world, 1);
    const stranger = await world.person();
    await stranger.isRefused('NOT_FOUND', 'withdrawHivePledge', { hiveId });
    expect(await seenHive(stranger, hiveId)).toMatchObject({ pledgeCount: 2 });
    await pledged[0]!.does('withdrawHivePledge', { hiveId }, hiveFields);
    await pledged[0]!.isRefused('NOT_FOUND', 'withdrawHivePledge', { hiveId });
    const active = await givenActive(world);
    await active.one.isRefused('NOT_FOUND', 'withdrawHivePledge', { hiveId: active.hiveId });
  });

  it('gives the pledge free, and lets the person pledge again', async () => {
    const { hiveId, pledged } = await givenProposed(world, 1);
    const [person] = pledged as [TestPerson];
    expect(await person.does('withdrawHivePledge', { hiveId }, hiveFields)).toMatchObject({
      hive: { pledgeCount: 1, status: 'PROPOSED' },
      membership: { status: 'WITHDRAWN' },
    });
    expect(await pledge(person, hiveId)).toMatchObject({ hive: { pledgeCount: 2 }, membership: { status: 'PLEDGED' } });
    await eventually(async () =>
      expect(await world.events(hivePledgeWithdrawn, hiveId)).toEqual([{ hiveId, userId: person.id, pledgeCount: 1 }]),
    );
  });

  it('makes the earliest pledge’s person the steward if the founder withdrew', async () => {
    const { founder, hiveId, pledged } = await givenProposed(world, 1);
    await founder.does('withdrawHivePledge', { hiveId }, hiveFields);
    await pledge(await world.person(), hiveId);
    await pledge(await world.person(), hiveId);
    await eventually(async () =>
      expect((await world.events(hiveMemberJoined, hiveId))[0]).toMatchObject({
        userId: pledged[0]!.id,
        role: 'STEWARD',
      }),
    );
  });

  it('ends a hive without any pledge', async () => {
    const { founder, hiveId } = await givenProposed(world);
    expect(await founder.does('withdrawHivePledge', { hiveId }, hiveFields)).toMatchObject({
      hive: { status: 'LAPSED', pledgeCount: 0 },
    });
    await founder.isRefused('PLEDGING_ENDED', 'pledgeToHive', { hiveId });
    await eventually(async () =>
      expect(await world.events(hiveLapsed, hiveId)).toEqual([{ hiveId, reason: 'NO_PLEDGES', pledgeCount: 0 }]),
    );
  });
});
