import { invitationAnswered } from '@kindred/contracts/tribe-events/invitation-answered';
import { invitationEnded } from '@kindred/contracts/tribe-events/invitation-ended';
import { memberInvited } from '@kindred/contracts/tribe-events/member-invited';
import { memberJoined } from '@kindred/contracts/tribe-events/member-joined';
import { memberRemoved } from '@kindred/contracts/tribe-events/member-removed';
import { tribeStatusChanged } from '@kindred/contracts/tribe-events/tribe-status-changed';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { databaseUrl } from '@kindred/testkit/environment';
import { tribeWorld, type TestPerson, type TribeWorld } from './tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

/** A tribe of a founder, with so many members beside them. */
async function givenTribe(others = 0, input: object = {}) {
  const founder = await world.person();
  const { tribe } = await founder.does<{ tribe: { id: string } }>(
    'createTribe',
    { name: 'Walkers', ...input },
    'tribe { id }',
  );
  const members: TestPerson[] = [];
  for (let nth = 0; nth < others; nth += 1) {
    const member = await world.person();
    await invite(founder, tribe.id, member);
    await member.does('acceptTribeInvitation', { tribeId: tribe.id }, 'membership { id }');
    members.push(member);
  }
  return { founder, tribeId: tribe.id, members };
}

const invite = (by: TestPerson, tribeId: string, { id }: { id: string }) =>
  by.does<{ membership: { id: string }; tribe: { freeSeats: number } }>(
    'inviteToTribe',
    { tribeId, userId: id },
    'membership { id status expiresAt } tribe { freeSeats }',
  );
const accept = (person: TestPerson, tribeId: string) =>
  person.does<{ tribe: { status: string; memberCount: number } }>(
    'acceptTribeInvitation',
    { tribeId },
    'membership { status } tribe { status memberCount }',
  );
const statusOf = async (viewer: TestPerson, tribeId: string) => {
  const { tribe } = await viewer.asks<{ tribe: { status: string; memberCount: number } }>(
    'query ($id: ID!) { tribe(id: $id) { status memberCount } }',
    { id: tribeId },
  );
  return tribe;
};

describe('accepting an invitation', () => {
  it('refuses a ninth member, and counts open invitations as seats', async () => {
    const { founder, tribeId } = await givenTribe(6);
    const [eighth, ninth] = [await world.person(), await world.person()];
    expect((await invite(founder, tribeId, eighth)).tribe.freeSeats).toBe(0);
    await founder.isRefused('TRIBE_FULL', 'inviteToTribe', { tribeId, userId: ninth.id });
    await accept(eighth, tribeId);
    expect(await statusOf(founder, tribeId)).toEqual({ status: 'ACTIVE', memberCount: 8 });
  });

  it('refuses a fourth tribe', async () => {
    const joiner = await world.person();
    for (let nth = 0; nth < 3; nth += 1) await joiner.does('createTribe', { name: `Tribe ${nth}` }, 'tribe { id }');
    const { founder, tribeId } = await givenTribe();
    await invite(founder, tribeId, joiner);
    await joiner.isRefused('TOO_MANY_TRIBES', 'acceptTribeInvitation', { tribeId });
    await joiner.isRefused('TOO_MANY_TRIBES', 'createTribe', { name: 'A fourth' });
    expect(await world.events(memberJoined, tribeId)).toHaveLength(1);
  });

  it('refuses an invitation that lapsed, that was answered, or that is another person’s', async () => {
    const { founder, tribeId } = await givenTribe();
    const [late, declining, stranger] = [await world.person(), await world.person(), await world.person()];
    await invite(founder, tribeId, late);
    await invite(founder, tribeId, declining);
    await stranger.isRefused('NOT_FOUND', 'acceptTribeInvitation', { tribeId });
    await declining.does('declineTribeInvitation', { tribeId }, 'membership { status }');
    await declining.isRefused('NOT_FOUND', 'acceptTribeInvitation', { tribeId });
    world.pass(7.01);
    await late.isRefused('INVITATION_EXPIRED', 'acceptTribeInvitation', { tribeId });
  });

  it.runIf(databaseUrl)('gives the last seat to one of two who take it at once', async () => {
    const { founder, tribeId } = await givenTribe(5);
    const [one, other] = [await world.person(), await world.person()];
    await invite(founder, tribeId, one);
    await invite(founder, tribeId, other);
    await founder.does('updateTribe', { tribeId, maxMembers: 8 }, 'tribe { id }');
    const third = await world.person();
    const invited = await Promise.all(
      [newId(), third.id].map((userId) =>
        founder.graph.request(
          'mutation ($input: InviteToTribeInput!) { inviteToTribe(input: $input) { tribe { id } } }',
          {
            input: { tribeId, userId },
          },
        ),
      ),
    );
    expect(invited.map(({ errors }) => errors[0]?.extensions?.code ?? 'granted')).toEqual(['TRIBE_FULL', 'TRIBE_FULL']);
    await Promise.all([accept(one, tribeId), accept(other, tribeId)]);
    expect(await statusOf(founder, tribeId)).toEqual({ status: 'ACTIVE', memberCount: 8 });
  });

  it.runIf(databaseUrl)('refuses a fourth tribe also when two invitations are accepted at once', async () => {
    const joiner = await world.person();
    for (let nth = 0; nth < 2; nth += 1) await joiner.does('createTribe', { name: `Tribe ${nth}` }, 'tribe { id }');
    const tribes = [await givenTribe(), await givenTribe()];
    for (const { founder, tribeId } of tribes) await invite(founder, tribeId, joiner);
    const answers = await Promise.all(
      tribes.map(({ tribeId }) =>
        joiner.graph.request(
          'mutation ($input: AcceptTribeInvitationInput!) { acceptTribeInvitation(input: $input) { tribe { id } } }',
          { input: { tribeId } },
        ),
      ),
    );
    const codes = answers.map(({ errors }) => errors[0]?.extensions?.code ?? 'granted');
    expect(codes.toSorted()).toEqual(['TOO_MANY_TRIBES', 'granted']);
  });

  it('seats the person and publishes it, and a tribe of four is ACTIVE', async () => {
    const { tribeId, members } = await givenTribe(3);
    await eventually(async () => {
      expect(await world.events(memberJoined, tribeId)).toMatchObject([
        { via: 'FOUNDING', memberCount: 1 },
        { via: 'INVITATION', memberCount: 2 },
        { userId: members[1]?.id, memberCount: 3 },
        { userId: members[2]?.id, memberCount: 4 },
      ]);
      expect(await world.events(tribeStatusChanged, tribeId)).toMatchObject([
        { from: 'FORMING', to: 'ACTIVE', reason: 'ENOUGH_MEMBERS' },
      ]);
      expect(await world.events(invitationAnswered, tribeId)).toHaveLength(3);
    });
  });
});

describe('an invitation', () => {
  it('is for members to send, once, to people who are not in the tribe', async () => {
    const { founder, tribeId, members } = await givenTribe(1);
    const [stranger, invited] = [await world.person(), await world.person()];
    await stranger.isRefused('NOT_FOUND', 'inviteToTribe', { tribeId, userId: invited.id });
    await members[0]!.does('inviteToTribe', { tribeId, userId: invited.id }, 'membership { id }');
    await founder.isRefused('ALREADY_INVITED', 'inviteToTribe', { tribeId, userId: invited.id });
    await founder.isRefused('ALREADY_MEMBER', 'inviteToTribe', { tribeId, userId: members[0]!.id });
  });

  it('is never seen by a person who is kept from a member, and looks sent', async () => {
    const { founder, tribeId, members } = await givenTribe(1);
    const invited = await world.person();
    const tieId = world.identity.block(members[0]!.id, invited.id);
    await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
      tx.query('INSERT INTO tie_to_ask (tie_id, noted_at) VALUES ($1, $2)', [tieId, tx.now]),
    );
    await world.runJob('ask-blocks');

    const { membership } = await invite(founder, tribeId, invited);
    expect(membership).toMatchObject({ status: 'PENDING' });
    await invited.isRefused('NOT_FOUND', 'acceptTribeInvitation', { tribeId });
    const own =
      'query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { tribeInvitations { totalCount nodes { id } } } } }';
    expect(await invited.asks(own, { id: invited.id })).toEqual({
      _entities: [{ tribeInvitations: { totalCount: 0, nodes: [] } }],
    });
    world.pass(7.01);
    await world.runJob('lapse-tribe-invitations');
    expect(await world.events(memberInvited, tribeId)).toHaveLength(1);
    expect(await world.events(invitationEnded, tribeId)).toEqual([]);
  });

  it('lapses after seven days and frees its seat', async () => {
    const { founder, tribeId } = await givenTribe();
    const invited = await world.person();
    await invite(founder, tribeId, invited);
    world.pass(7.01);
    await world.runJob('lapse-tribe-invitations');
    await invited.isRefused('NOT_FOUND', 'acceptTribeInvitation', { tribeId });
    await eventually(async () =>
      expect(await world.events(invitationEnded, tribeId)).toEqual([{ tribeId, userId: invited.id, reason: 'LAPSED' }]),
    );
    expect((await invite(founder, tribeId, invited)).tribe.freeSeats).toBe(6);
  });

  it('is withdrawn by its sender or the creator alone', async () => {
    const { founder, tribeId, members } = await givenTribe(2);
    const invited = await world.person();
    const { membership } = await invite(members[0]!, tribeId, invited);
    await members[1]!.isRefused('NOT_FOUND', 'withdrawTribeInvitation', { membershipId: membership.id });
    await invited.isRefused('NOT_FOUND', 'withdrawTribeInvitation', { membershipId: membership.id });
    await founder.does('withdrawTribeInvitation', { membershipId: membership.id }, 'membership { status }');
    await invited.isRefused('NOT_FOUND', 'acceptTribeInvitation', { tribeId });
  });
});

describe('leaving and removing', () => {
  it('lets the creator leave last, or after handing the tribe over', async () => {
    const { founder, tribeId, members } = await givenTribe(1);
    await founder.isRefused('HAND_OVER_FIRST', 'leaveTribe', { tribeId });
    await members[0]!.isRefused('CREATOR_ONLY', 'handOverTribe', { tribeId, userId: members[0]!.id });
    const handed = await founder.does(
      'handOverTribe',
      { tribeId, userId: members[0]!.id },
      'membership { role } formerMembership { role } tribe { creator { id } }',
    );
    expect(handed).toEqual({
      membership: { role: 'CREATOR' },
      formerMembership: { role: 'MEMBER' },
      tribe: { creator: { id: members[0]!.id } },
    });
    await founder.does('leaveTribe', { tribeId }, 'tribe { memberCount }');
    const left = await members[0]!.does('leaveTribe', { tribeId }, 'tribe { status memberCount }');
    expect(left).toEqual({ tribe: { status: 'DISSOLVED', memberCount: 0 } });
  });

  it('refuses a member who removes anybody, and a creator who removes themselves', async () => {
    const { founder, tribeId, members } = await givenTribe(1);
    await members[0]!.isRefused('CREATOR_ONLY', 'removeTribeMember', { tribeId, userId: founder.id });
    await founder.isRefused('CANNOT_REMOVE_YOURSELF', 'removeTribeMember', { tribeId, userId: founder.id });
    await founder.isRefused('NOT_FOUND', 'removeTribeMember', { tribeId, userId: newId() });
  });

  it('frees the seat of a removed member, whom only the creator invites again', async () => {
    const { founder, tribeId, members } = await givenTribe(2);
    const [removed, staying] = members as [TestPerson, TestPerson];
    await founder.does('removeTribeMember', { tribeId, userId: removed.id }, 'membership { status }');
    await removed.isRefused('NOT_FOUND', 'leaveTribe', { tribeId });
    await staying.isRefused('CREATOR_ONLY', 'inviteToTribe', { tribeId, userId: removed.id });
    await invite(founder, tribeId, removed);
    await accept(removed, tribeId);
    expect(await world.events(memberRemoved, tribeId)).toMatchObject([{ userId: removed.id, memberCount: 2 }]);
  });
});

describe('a membership', () => {
  it('is INACTIVE after 30 idle days, and takes a seat again when its person does something', async () => {
    const { founder, tribeId, members } = await givenTribe(3);
    world.pass(29);
    await founder.does('createTribeGoal', { tribeId, title: 'Walk 100 miles' }, 'goal { id }');
    world.pass(1.01);
    await world.runJob('advance-tribe-lifecycles');
    expect(await statusOf(founder, tribeId)).toEqual({ status: 'AT_RISK', memberCount: 1 });
    for (const member of members)
      await member.does('createTribeGoal', { tribeId, title: 'Walk 200 miles' }, 'goal { id }');
    expect(await statusOf(founder, tribeId)).toEqual({ status: 'ACTIVE', memberCount: 4 });
  });
});

describe('the roster of a tribe', () => {
  const roster = `query ($id: ID!) { tribe(id: $id) { name memberCount creator { id } members { user { id } role }
    invitations { id } viewerMembership { status } activities { totalCount } goals { totalCount } } }`;

  it('is for members and the invited, and a private tribe is for nobody else', async () => {
    const { founder, tribeId } = await givenTribe(1);
    const [stranger, invited] = [await world.person(), await world.person()];
    await invite(founder, tribeId, invited);
    const { tribe } = await founder.asks<{ tribe: object }>(roster, { id: tribeId });
    expect(tribe).toMatchObject({ members: [{ role: 'CREATOR' }, { role: 'MEMBER' }], invitations: [{}] });
    const seen = await invited.asks<{ tribe: object }>(roster, { id: tribeId });
    expect(seen.tribe).toMatchObject({ members: [{}, {}], invitations: null, activities: null, goals: null });
    const { errors } = await stranger.graph.request(roster, { id: tribeId });
    expect(errors[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it('is not shown of a public tribe', async () => {
    const founder = await world.person('TRIBE_CREATOR');
    await (await world.person()).isRefused('PUBLIC_NOT_ALLOWED', 'createTribe', { name: 'Open', privacy: 'PUBLIC' });
    const { tribe } = await founder.does<{ tribe: { id: string } }>(
      'createTribe',
      { name: 'Open', privacy: 'PUBLIC', point: { latitude: 51.5074, longitude: -0.1278 } },
      'tribe { id point { latitude } }',
    );
    const stranger = await world.person();
    const seen = await stranger.asks<{ tribe: object }>(
      'query ($id: ID!) { tribe(id: $id) { name creator { id } members { id } point { latitude } approximatePoint { latitude } } }',
      { id: tribe.id },
    );
    expect(seen.tribe).toMatchObject({ name: 'Open', creator: null, members: null, point: null });
    expect(seen.tribe).not.toMatchObject({ approximatePoint: { latitude: 51.5074 } });
  });
});
