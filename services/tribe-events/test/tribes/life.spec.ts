import { memberRested } from '@kindred/contracts/tribe-events/member-rested';
import { memberReturned } from '@kindred/contracts/tribe-events/member-returned';
import { tribeStatusChanged } from '@kindred/contracts/tribe-events/tribe-status-changed';
import { eventually } from '@kindred/testkit/eventually';
import { accept, givenTribe, invite, ownFields, statusOf } from '../given-tribes.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

/** Lets days pass, one run of the job a day. */
async function live(days: number) {
  for (let day = 0; day < days; day += 1) {
    world.pass(1);
    await world.runJob('advance-tribe-lifecycles');
  }
}

const act = (person: TestPerson, tribeId: string) =>
  person.does('createTribeGoal', { tribeId, title: 'Walk 100 miles' }, 'goal { id }');

const changes = async (tribeId: string) =>
  (await world.events(tribeStatusChanged, tribeId)).map(({ from, to, reason }) => `${from} ${to} ${reason}`);

describe('the life of a tribe', () => {
  it('ends after 14 idle days below four members, and is told and shown', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 2);
    world.pass(0.01);
    await live(13);
    expect(await statusOf(founder, tribeId)).toEqual({ status: 'FORMING', memberCount: 3 });
    await live(1);
    expect(await statusOf(founder, tribeId)).toEqual({ status: 'DISSOLVED', memberCount: 3 });
    await eventually(async () => expect(await changes(tribeId)).toEqual(['FORMING DISSOLVED IDLE']));
    const feed = `query ($id: ID!) { tribe(id: $id) { activities(first: 1) { nodes { activityType user { id } description metadata { status memberCount } } } } }`;
    expect(await members[0]!.asks(feed, { id: tribeId })).toMatchObject({
      tribe: {
        activities: {
          nodes: [{ activityType: 'STATUS_CHANGED', user: null, metadata: { status: 'DISSOLVED', memberCount: 3 } }],
        },
      },
    });
  });

  it('goes on for 104 days after all members became idle, and each can still bring it back', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 3);
    world.pass(0.01);
    await live(14);
    expect(await statusOf(founder, tribeId)).toEqual({ status: 'AT_RISK', memberCount: 4 });
    await live(16);
    expect(await statusOf(founder, tribeId)).toEqual({ status: 'AT_RISK', memberCount: 0 });
    await live(14);
    expect(await statusOf(founder, tribeId)).toEqual({ status: 'INACTIVE', memberCount: 0 });
    await live(89);
    expect(await statusOf(founder, tribeId)).toEqual({ status: 'INACTIVE', memberCount: 0 });
    for (const person of [founder, ...members]) await act(person, tribeId);
    expect(await statusOf(founder, tribeId)).toEqual({ status: 'ACTIVE', memberCount: 4 });
    await eventually(async () => {
      expect(await changes(tribeId)).toEqual([
        'FORMING ACTIVE ENOUGH_MEMBERS',
        'ACTIVE AT_RISK IDLE',
        'AT_RISK INACTIVE IDLE',
        'INACTIVE ACTIVE REVIVED',
      ]);
      expect((await world.events(memberRested, tribeId)).map(({ memberCount }) => memberCount)).toEqual([3, 2, 1, 0]);
      expect((await world.events(memberReturned, tribeId)).map(({ memberCount }) => memberCount)).toEqual([1, 2, 3, 4]);
    });
  });

  it('ends after 90 days as INACTIVE', async () => {
    const { founder, tribeId } = await givenTribe(world, 3);
    world.pass(0.01);
    await live(14 + 30 + 89);
    expect(await statusOf(founder, tribeId)).toMatchObject({ status: 'INACTIVE' });
    await live(1);
    expect(await statusOf(founder, tribeId)).toMatchObject({ status: 'DISSOLVED' });
  });

  it('ends when the last member leaves, and not while an idle one could come back', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    world.pass(13);
    await act(founder, tribeId);
    world.pass(13);
    await act(founder, tribeId);
    world.pass(4.01);
    await world.runJob('advance-tribe-lifecycles');
    expect(await statusOf(founder, tribeId)).toEqual({ status: 'FORMING', memberCount: 1 });
    await founder.isRefused('HAND_OVER_FIRST', 'leaveTribe', { tribeId });
    await founder.isRefused('NOT_FOUND', 'handOverTribe', { tribeId, userId: members[0]!.id });
    await founder.does('removeTribeMember', { tribeId, userId: members[0]!.id }, 'tribe { status }');
    expect(await founder.does('leaveTribe', { tribeId }, 'tribe { status }')).toEqual({
      tribe: { status: 'DISSOLVED' },
    });
    await eventually(async () => expect(await changes(tribeId)).toEqual(['FORMING DISSOLVED NO_MEMBERS']));
  });
});

describe('a tribe that was dissolved', () => {
  it('counts no more among a person’s three, and lets even its creator leave', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    world.pass(14.01);
    await world.runJob('advance-tribe-lifecycles');
    const own = await ownFields<{ tribeMemberships: object[] }>(founder, 'tribeMemberships { id }');
    expect(own.tribeMemberships).toEqual([]);
    for (let nth = 0; nth < 3; nth += 1) await founder.does('createTribe', { name: `Tribe ${nth}` }, 'tribe { id }');
    await founder.isRefused('TOO_MANY_TRIBES', 'createTribe', { name: 'A fourth' });
    await founder.isRefused('TRIBE_DISSOLVED', 'handOverTribe', { tribeId, userId: members[0]!.id });
    await founder.does('leaveTribe', { tribeId }, 'membership { status }');
    await members[0]!.does('leaveTribe', { tribeId }, 'membership { status }');
  });

  it('refuses whatever its members would do in it, and is there for nobody else', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1, { privacy: 'PUBLIC' });
    const [invited, stranger] = [await world.person(), await world.person()];
    const { secret } = await founder.does<{ secret: string }>('createTribeLink', { tribeId, validDays: 30 }, 'secret');
    world.pass(13.5);
    await invite(founder, tribeId, invited);
    await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
      tx.query(
        `UPDATE tribe SET last_active_at = last_active_at - interval '14 days', version = version + 1 WHERE id = $1`,
        [tribeId],
      ),
    );
    await world.runJob('advance-tribe-lifecycles');
    const [userId, refused] = [members[0]!.id, 'TRIBE_DISSOLVED'];
    await founder.isRefused(refused, 'inviteToTribe', { tribeId, userId: stranger.id });
    await founder.isRefused(refused, 'removeTribeMember', { tribeId, userId });
    await founder.isRefused(refused, 'createTribeLink', { tribeId });
    await members[0]!.isRefused(refused, 'createTribeGoal', { tribeId, title: 'Again' });
    await invited.isRefused(refused, 'acceptTribeInvitation', { tribeId });
    await stranger.isRefused(refused, 'joinTribeByLink', { secret });
    await stranger.isRefused('NOT_FOUND', 'askToJoinTribe', { tribeId });
    const preview = 'query ($secret: String!) { tribeByLink(secret: $secret) { name } }';
    expect((await stranger.graph.request(preview, { secret })).errors[0]?.extensions?.code).toBe('LINK_ENDED');
    const page = 'query ($id: ID!) { tribe(id: $id) { name } }';
    for (const person of [invited, stranger])
      expect((await person.graph.request(page, { id: tribeId })).errors[0]?.extensions?.code).toBe('NOT_FOUND');
  });
});

describe('the roster of a tribe whose members come and go', () => {
  it('refuses a seventeenth person, idle ones and invitations counted', async () => {
    const { founder, tribeId } = await givenTribe(world, 7);
    for (let round = 0; round < 2; round += 1) {
      world.pass(29);
      await act(founder, tribeId);
      world.pass(1.01);
      await world.runJob('advance-tribe-lifecycles');
      const free = round === 0 ? 7 : 1;
      for (let nth = 0; nth < free; nth += 1) {
        const person = await world.person();
        await invite(founder, tribeId, person);
        await accept(person, tribeId);
      }
    }
    await founder.isRefused('TRIBE_FULL', 'inviteToTribe', { tribeId, userId: (await world.person()).id });
    const query = 'query ($id: ID!) { tribe(id: $id) { freeSeats members { status } } }';
    const { tribe } = await founder.asks<{ tribe: { members: { status: string }[] } }>(query, { id: tribeId });
    expect(tribe.members).toHaveLength(16);
  });
});
