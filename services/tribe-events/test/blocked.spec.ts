import { invitationEnded } from '@kindred/contracts/tribe-events/invitation-ended';
import { joinRequestAnswered } from '@kindred/contracts/tribe-events/join-request-answered';
import { joinRequestEnded } from '@kindred/contracts/tribe-events/join-request-ended';
import { memberInvited } from '@kindred/contracts/tribe-events/member-invited';
import { memberJoined } from '@kindred/contracts/tribe-events/member-joined';
import { archivePerson } from '@kindred/service/personal-data/archive-person';
import { databaseUrl } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { nodesSeenBy } from '@kindred/testkit/nodes';
import definition from '../src/service.ts';
import { accept, atOnce, givenTribe, invite, ownFields } from './given-tribes.ts';
import { blocked } from './hives/given-hives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from './tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const ask = async (person: TestPerson, tribeId: string) =>
  (await person.does<{ request: { id: string } }>('askToJoinTribe', { tribeId }, 'request { id }')).request.id;

/** All that a person can find of themselves in a tribe. */
async function seenOfSelf(person: TestPerson, tribeId: string) {
  const tribe = `query ($id: ID!) { tribe(id: $id) { viewerMembership { id role status invitedBy { id } expiresAt } members { id } } }`;
  const { data, errors } = await person.graph.request<{ tribe: object }>(tribe, { id: tribeId });
  const own = await ownFields<object>(person, 'tribeInvitations { totalCount } tribeMemberships { id }');
  return { tribe: data?.tribe ?? null, code: errors[0]?.extensions?.code ?? null, ...own };
}

/** The memberships that a person gets in their archive. */
async function archiveOf({ id: userId }: TestPerson): Promise<unknown> {
  const { work, dependencies } = world.running.service;
  const { sealer } = dependencies;
  const archive = await work.read({ role: 'person', id: userId }, (tx) =>
    archivePerson(definition.features, { tx, userId, marks: { id: userId }, sealer, dependencies }),
  );
  return archive['tribeMemberships'];
}

const requestsTo = async (creator: TestPerson, tribeId: string) => {
  const query = 'query ($id: ID!) { tribe(id: $id) { joinRequests { totalCount } } }';
  return (await creator.asks<{ tribe: { joinRequests: { totalCount: number } } }>(query, { id: tribeId })).tribe
    .joinRequests.totalCount;
};

describe('an invitation to a tribe that a blocked person joins later', () => {
  it('is refused as one that does not exist, and looks sent to the tribe', async () => {
    const { founder, tribeId } = await givenTribe(world);
    const [invited, joining] = [await world.person(), await world.person()];
    for (const person of [invited, joining]) await invite(founder, tribeId, person);
    await blocked(world, invited, joining);
    expect(await seenOfSelf(invited, tribeId)).toMatchObject({ tribeInvitations: { totalCount: 1 } });
    await accept(joining, tribeId);
    expect(await seenOfSelf(invited, tribeId)).toMatchObject({
      code: 'NOT_FOUND',
      tribeInvitations: { totalCount: 0 },
    });
    await invited.isRefused('NOT_FOUND', 'acceptTribeInvitation', { tribeId });
    await invited.isRefused('NOT_FOUND', 'declineTribeInvitation', { tribeId });
    const query = 'query ($id: ID!) { tribe(id: $id) { freeSeats invitations { user { id } } } }';
    expect(await founder.asks(query, { id: tribeId })).toEqual({
      tribe: { freeSeats: 5, invitations: [{ user: { id: invited.id } }] },
    });
  });

  it.runIf(databaseUrl)('is accepted by one of two who accept at once', async () => {
    const { founder, tribeId } = await givenTribe(world);
    const pair = [await world.person(), await world.person()] as const;
    for (const person of pair) await invite(founder, tribeId, person);
    await blocked(world, ...pair);
    const codes = await atOnce('acceptTribeInvitation', [
      [pair[0], { tribeId }],
      [pair[1], { tribeId }],
    ]);
    expect(codes.toSorted()).toEqual(['NOT_FOUND', 'granted']);
  });

  it('is withheld also where the person joins by a link or a request', async () => {
    for (const way of ['link', 'request']) {
      const { founder, tribeId } = await givenTribe(world, 0, { privacy: 'PUBLIC' });
      const [invited, joining] = [await world.person(), await world.person()];
      await invite(founder, tribeId, invited);
      await blocked(world, invited, joining);
      if (way === 'link') {
        const { secret } = await founder.does<{ secret: string }>('createTribeLink', { tribeId }, 'secret');
        await joining.does('joinTribeByLink', { secret }, 'tribe { id }');
      } else {
        const requestId = await ask(joining, tribeId);
        await founder.does('acceptTribeJoinRequest', { requestId }, 'tribe { id }');
      }
      await invited.isRefused('NOT_FOUND', 'acceptTribeInvitation', { tribeId });
    }
  });
});

describe('a withheld invitation', () => {
  it('leaves nothing that its person could see, while it is open and after it lapsed', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1, { privacy: 'PUBLIC' });
    const person = await world.person();
    await blocked(world, members[0]!, person);
    const before = await seenOfSelf(person, tribeId);
    const { membership } = await invite(founder, tribeId, person);
    expect(await seenOfSelf(person, tribeId)).toEqual(before);
    expect(await nodesSeenBy(person.graph, { TribeMembership: membership.id })).toEqual({ TribeMembership: null });
    world.pass(7.01);
    await world.runJob('lapse-tribe-invitations');
    expect(await seenOfSelf(person, tribeId)).toEqual(before);
    expect(await nodesSeenBy(person.graph, { TribeMembership: membership.id })).toEqual({ TribeMembership: null });
    expect(await invite(founder, tribeId, person)).toMatchObject({ membership: { status: 'PENDING' } });
    const again = await founder.asks<{ tribe: { invitations: { id: string }[] } }>(
      'query ($id: ID!) { tribe(id: $id) { invitations { id } } }',
      { id: tribeId },
    );
    await founder.does(
      'withdrawTribeInvitation',
      { membershipId: again.tribe.invitations[0]!.id },
      'membership { status }',
    );
    expect(await seenOfSelf(person, tribeId)).toEqual(before);
    expect(await archiveOf(person)).toEqual([]);
    expect(await world.events(memberInvited, tribeId)).toHaveLength(1);
    expect(await world.events(invitationEnded, tribeId)).toEqual([]);
  });

  it('looks to a person who had seen it as one that was withdrawn does', async () => {
    const seen = [];
    for (const way of ['withdrawn', 'withheld']) {
      const { founder, tribeId, members } = await givenTribe(world, 1, { privacy: 'PUBLIC' });
      const person = await world.person();
      const { membership } = await invite(founder, tribeId, person);
      if (way === 'withheld') await blocked(world, members[0]!, person);
      else await founder.does('withdrawTribeInvitation', { membershipId: membership.id }, 'membership { id }');
      const { tribe, ...rest } = await seenOfSelf(person, tribeId);
      expect(await archiveOf(person)).toMatchObject([{ id: membership.id, status: 'LEFT' }]);
      seen.push({ ...rest, text: JSON.stringify(tribe).replace(membership.id, 'ID').replace(founder.id, 'INVITER') });
    }
    expect(seen[1]).toEqual(seen[0]);
  });
});

describe('a request to a tribe', () => {
  it('is kept from the creator once a member has a block with its person', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1, { privacy: 'PUBLIC' });
    const person = await world.person();
    const requestId = await ask(person, tribeId);
    await blocked(world, members[0]!, person);
    expect(await requestsTo(founder, tribeId)).toBe(0);
    for (const mutation of ['acceptTribeJoinRequest', 'declineTribeJoinRequest'])
      await founder.isRefused('NOT_FOUND', mutation, { requestId });
    const own = await ownFields<object>(person, 'tribeJoinRequests { nodes { status } }');
    expect(own).toEqual({ tribeJoinRequests: { nodes: [{ status: 'PENDING' }] } });
  });

  it('is kept from the creator once a person joins who has a block with its person', async () => {
    const { founder, tribeId } = await givenTribe(world, 0, { privacy: 'PUBLIC' });
    const [asking, joining] = [await world.person(), await world.person()];
    const requestId = await ask(asking, tribeId);
    await blocked(world, asking, joining);
    await invite(founder, tribeId, joining);
    await accept(joining, tribeId);
    expect(await requestsTo(founder, tribeId)).toBe(0);
    await founder.isRefused('NOT_FOUND', 'acceptTribeJoinRequest', { requestId });
    expect(await world.events(joinRequestAnswered, tribeId)).toEqual([]);
    await eventually(async () =>
      expect((await world.events(memberJoined, tribeId)).map(({ userId }) => userId)).toEqual([founder.id, joining.id]),
    );
  });

  it('is withdrawn and lapses with an event, unless it is withheld', async () => {
    const { founder, tribeId } = await givenTribe(world, 0, { privacy: 'PUBLIC' });
    const people = [await world.person(), await world.person(), await world.person()] as const;
    for (const person of people) await ask(person, tribeId);
    const own = await ownFields<{ tribeJoinRequests: { nodes: { id: string }[] } }>(
      people[0],
      'tribeJoinRequests { nodes { id } }',
    );
    const requestId = own.tribeJoinRequests.nodes[0]!.id;
    await people[1].isRefused('NOT_FOUND', 'withdrawTribeJoinRequest', { requestId });
    await people[0].does('withdrawTribeJoinRequest', { requestId }, 'request { status }');
    await people[0].isRefused('NOT_FOUND', 'withdrawTribeJoinRequest', { requestId });
    await blocked(world, founder, people[1]);
    world.pass(14.01);
    await world.runJob('lapse-tribe-join-requests');
    await eventually(async () =>
      expect(await world.events(joinRequestEnded, tribeId)).toEqual([
        { tribeId, userId: people[0].id, reason: 'WITHDRAWN' },
        { tribeId, userId: people[2].id, reason: 'LAPSED' },
      ]),
    );
  });
});
