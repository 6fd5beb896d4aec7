import { answers, givenScheduled } from '../events/given-events.ts';
import { givenTribe } from '../given-tribes.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { monthFrom } from '../../src/engagement/engagement-metrics/keep-partitions.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const day = 86_400_000;

interface Point {
  readonly begins: string;
  readonly rsvps: number;
  readonly activeMembers: number | null;
  readonly activity: number | null;
}

const query = `query ($id: ID!, $from: DateTime!, $until: DateTime!, $granularity: EngagementGranularity!) {
  tribe(id: $id) { engagement(from: $from, until: $until, granularity: $granularity) {
    begins messages rsvps checkIns promptsAsked promptsAnswered activeMembers activity } } }`;

const asked = (id: string, fromDaysAgo: number, untilDaysAgo = 0, granularity = 'DAY') => {
  const moment = (ago: number) => new Date(world.now().getTime() - ago * day).toISOString();
  return { id, from: moment(fromDaysAgo), until: moment(untilDaysAgo), granularity };
};

async function engagementOf(person: TestPerson, variables: object): Promise<Point[] | null> {
  return (await person.asks<{ tribe: { engagement: Point[] | null } }>(query, variables)).tribe.engagement;
}

const partitions = () =>
  world.running.service.work.read({ role: 'job', id: null }, (tx) =>
    tx.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid
       WHERE inhparent = 'engagement_metric'::regclass ORDER BY c.relname`,
    ),
  );
const nameOf = (months: number) => `engagement_metric_${monthFrom(world.now(), months).slice(0, 7).replace('-', '_')}`;

describe('the engagement of a tribe', () => {
  it('is refused for periods that are too long, or end before they begin', async () => {
    const { founder, tribeId } = await givenTribe(world);
    for (const variables of [asked(tribeId, 1, 2), asked(tribeId, 101), asked(tribeId, 900, 0, 'MONTH')]) {
      const { errors } = await founder.graph.request(query, variables);
      expect(errors[0]?.extensions?.code).toBe('INVALID_PERIOD');
    }
  });

  it('is for members alone', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1, { privacy: 'PUBLIC' });
    await founder.does('removeTribeMember', { tribeId, userId: members[0]!.id }, 'tribe { id }');
    for (const viewer of [members[0]!, await world.person()])
      expect(await engagementOf(viewer, asked(tribeId, 3))).toBeNull();
    expect(await engagementOf(founder, asked(tribeId, 3))).toHaveLength(4);
  });

  it('has a point for each day, the same after another run', async () => {
    const tribe = await givenTribe(world, 3);
    const eventId = await givenScheduled(world, tribe);
    for (const person of [tribe.founder, tribe.members[0]!]) await answers(person, eventId, 'GOING');
    await world.runJob('record-engagement');
    const before = await engagementOf(tribe.founder, asked(tribe.tribeId, 2));
    await world.runJob('record-engagement');
    expect(await engagementOf(tribe.founder, asked(tribe.tribeId, 2))).toEqual(before);
    expect(before?.map(({ rsvps, activeMembers }) => [rsvps, activeMembers])).toEqual([
      [0, 0],
      [0, 0],
      [2, 4],
    ]);
    expect(before?.[2]?.activity).toBeGreaterThan(1);
    expect(before?.[0]?.activity).toBeNull();
  });

  it('keeps what was counted of a day, and adds what came after its last run', async () => {
    const tribe = await givenTribe(world, 3);
    const eventId = await givenScheduled(world, tribe);
    await answers(tribe.founder, eventId, 'GOING');
    await world.runJob('record-engagement');
    await answers(tribe.members[0]!, eventId, 'GOING');
    world.pass(1);
    await answers(tribe.members[0]!, eventId, 'MAYBE');
    await world.runJob('record-engagement');
    const [yesterday] = (await engagementOf(tribe.founder, asked(tribe.tribeId, 1))) ?? [];
    expect(yesterday).toMatchObject({ rsvps: 2, activeMembers: 4 });
    const months = await engagementOf(tribe.founder, asked(tribe.tribeId, 40, 0, 'MONTH'));
    expect(months?.reduce((sum, { rsvps }) => sum + rsvps, 0)).toBe(2);
    const weeks = await engagementOf(tribe.founder, asked(tribe.tribeId, 40, 0, 'WEEK'));
    expect(weeks?.every(({ begins }) => new Date(begins).getUTCDay() === 1)).toBe(true);
  });

  it('has no number of active members for a tribe of fewer than four', async () => {
    const { founder, tribeId } = await givenTribe(world, 2);
    await world.runJob('record-engagement');
    expect((await engagementOf(founder, asked(tribeId, 0)))?.[0]).toMatchObject({ activeMembers: null });
  });
});

describe('the partitions of engagement', () => {
  it('are made ahead by replicas at once, and dropped after 25 months', async () => {
    await Promise.all([world.runJob('record-engagement'), world.runJob('record-engagement')]);
    const expected = [-1, 0, 1].map(nameOf);
    expect((await partitions()).map(({ name }) => name)).toEqual(expect.arrayContaining(expected));
    world.pass(28 * 31);
    await world.runJob('record-engagement');
    expect((await partitions()).map(({ name }) => name)).toEqual([-1, 0, 1].map(nameOf));
  });

  it('cannot be made or dropped by the service in another way', async () => {
    const { work } = world.running.service;
    const tried = (sql: string) => work.run({ role: 'job', id: null }, (tx) => tx.query(sql));
    const [{ name } = { name: '' }] = await partitions();
    await expect(tried(`DROP TABLE ${name}`)).rejects.toThrow();
    await expect(tried('CREATE TABLE another (id int)')).rejects.toThrow();
  });
});
