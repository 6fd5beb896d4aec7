import { newId } from '@kindred/contracts/uuid';
import { refusedWith } from '@kindred/testkit/graph-client';
import { answers, givenScheduled } from './events/given-events.ts';
import { accept, givenTribe, invite } from './given-tribes.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from './tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

interface Entry {
  readonly activityType: string;
  readonly user: { readonly id: string } | null;
  readonly description: string;
  readonly tribe: { readonly id: string } | null;
  readonly metadata: { readonly status: string | null; readonly memberCount: number | null };
}

const feedQuery = (args: string) => `query ($id: ID!) { tribe(id: $id) { activities(${args}) { totalCount
  nodes { activityType user { id } description tribe { id } metadata { status memberCount goal { id } } } } } }`;

async function feedOf(viewer: TestPerson, id: string, args = 'orderBy: { field: TIMESTAMP, direction: ASC }') {
  const { tribe } = await viewer.asks<{ tribe: { activities: { nodes: Entry[] } | null } }>(feedQuery(args), { id });
  return tribe.activities && tribe.activities.nodes;
}

describe('the feed of a tribe', () => {
  it('is there for no one but members: not for the invited, people who were removed, and strangers', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1, { privacy: 'PUBLIC' });
    const invited = await world.person();
    await invite(founder, tribeId, invited);
    await founder.does('removeTribeMember', { tribeId, userId: members[0]!.id }, 'tribe { id }');
    for (const viewer of [invited, members[0]!, await world.person()]) expect(await feedOf(viewer, tribeId)).toBeNull();
    refusedWith('NOT_FOUND')(await founder.graph.request(feedQuery('first: 1'), { id: newId() }));
    refusedWith('INVALID_PAGE_SIZE')(await founder.graph.request(feedQuery('first: 101'), { id: tribeId }));
  });

  it('says who came and went, and what became of the tribe, in the order in which it happened', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 3);
    const [one, other] = members as [TestPerson, TestPerson];
    await founder.does('handOverTribe', { tribeId, userId: one.id }, 'tribe { id }');
    await founder.does('leaveTribe', { tribeId }, 'tribe { id }');
    const seen = (await feedOf(one, tribeId))!;
    expect(
      seen.map(({ activityType, user, metadata }) => [activityType, user?.id ?? null, metadata.memberCount]),
    ).toEqual([
      ['TRIBE_CREATED', founder.id, null],
      ['MEMBER_JOINED', founder.id, 1],
      ['MEMBER_JOINED', one.id, 2],
      ['MEMBER_JOINED', other.id, 3],
      ['MEMBER_JOINED', members[2]!.id, 4],
      ['STATUS_CHANGED', null, 4],
      ['CREATOR_CHANGED', one.id, null],
      ['MEMBER_LEFT', founder.id, 3],
      ['STATUS_CHANGED', null, 3],
    ]);
    expect(seen.flatMap(({ metadata: { status } }) => status ?? [])).toEqual(['ACTIVE', 'AT_RISK']);
    expect(seen.every(({ tribe }) => tribe?.id === tribeId)).toBe(true);
    expect(seen.map(({ description }) => description).join(' ')).not.toMatch(/Walkers|null|undefined/);
  });

  it('is filtered by kinds of activity', async () => {
    const { founder, tribeId } = await givenTribe(world);
    const person = await world.person();
    await invite(founder, tribeId, person);
    await accept(person, tribeId);
    const kinds = async (types: string) =>
      (await feedOf(founder, tribeId, `filter: { types: [${types}] }`))?.map(({ activityType }) => activityType);
    expect(await kinds('MEMBER_JOINED, GOAL_CREATED')).toEqual(['MEMBER_JOINED', 'MEMBER_JOINED']);
    expect(await kinds('EVENT_CREATED, AI_SUGGESTION')).toEqual([]);
    expect(await kinds('')).toEqual([]);
  });
});

describe('the activity of a tribe', () => {
  it('counts the first answer of each member to an event, and none of a stranger', async () => {
    const tribe = await givenTribe(world, 1, { privacy: 'PUBLIC' });
    const { founder, members, tribeId } = tribe;
    const eventId = await givenScheduled(world, tribe, { visibility: 'PUBLIC' });
    const activity = async () => {
      const query = 'query ($id: ID!) { tribe(id: $id) { activity } }';
      return (await founder.asks<{ tribe: { activity: number } }>(query, { id: tribeId })).tribe.activity;
    };
    const before = await activity();
    await answers(await world.person(), eventId, 'GOING');
    expect(await activity()).toBe(before);
    for (const rsvp of ['GOING', 'MAYBE', 'GOING']) await answers(members[0]!, eventId, rsvp);
    expect(await activity()).toBe(before + 0.5);
    await answers(founder, eventId, 'NOT_GOING');
    expect(await activity()).toBe(before + 1);
    world.pass(14.01);
    expect(await activity()).toBe(0);
  });
});

describe('an interest of a tribe', () => {
  it('leads to its tribe for those who see the tribe, and not for the holder of a link', async () => {
    const interests = [{ category: 'TECHNOLOGY', name: 'Maps' }];
    const { founder, tribeId } = await givenTribe(world, 0, { interests });
    const { secret } = await founder.does<{ secret: string }>('createTribeLink', { tribeId }, 'secret');
    const query = 'query ($id: ID!) { tribe(id: $id) { interests { name tribe { id } } } }';
    expect(await founder.asks(query, { id: tribeId })).toEqual({
      tribe: { interests: [{ name: 'Maps', tribe: { id: tribeId } }] },
    });
    const preview = 'query ($secret: String!) { tribeByLink(secret: $secret) { interests { name tribe { id } } } }';
    expect(await (await world.person()).asks(preview, { secret })).toEqual({
      tribeByLink: { interests: [{ name: 'Maps', tribe: null }] },
    });
  });
});
