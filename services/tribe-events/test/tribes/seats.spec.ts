import { creatorChanged } from '@kindred/contracts/tribe-events/creator-changed';
import { invitationAnswered } from '@kindred/contracts/tribe-events/invitation-answered';
import { memberJoined } from '@kindred/contracts/tribe-events/member-joined';
import { memberLeft } from '@kindred/contracts/tribe-events/member-left';
import { memberRemoved } from '@kindred/contracts/tribe-events/member-removed';
import { tribeStatusChanged } from '@kindred/contracts/tribe-events/tribe-status-changed';
import { newId } from '@kindred/contracts/uuid';
import { databaseUrl } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { accept, atOnce, givenTribe, invite, ownFields, statusOf } from '../given-tribes.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const linkTo = (creator: TestPerson, tribeId: string, input: object = {}) =>
  creator.does<{ secret: string; link: { id: string } }>(
    'createTribeLink',
    { tribeId, ...input },
    'secret link { id }',
  );

const ask = async (person: TestPerson, tribeId: string) =>
  (await person.does<{ request: { id: string } }>('askToJoinTribe', { tribeId }, 'request { id }')).request.id;

const joins = async (tribeId: string) => (await world.events(memberJoined, tribeId)).length;

describe('the last seat of a tribe', () => {
  it.runIf(databaseUrl)('goes to one of two who join by a link at once', async () => {
    const { founder, tribeId } = await givenTribe(world, 6);
    const { secret } = await linkTo(founder, tribeId);
    const [one, other] = [await world.person(), await world.person()];
    const codes = await atOnce('joinTribeByLink', [
      [one, { secret }],
      [other, { secret }],
    ]);
    expect(codes.toSorted()).toEqual(['TRIBE_FULL', 'granted']);
    expect(await statusOf(founder, tribeId)).toMatchObject({ memberCount: 8 });
    await eventually(async () => expect(await joins(tribeId)).toBe(8));
  });

  it.runIf(databaseUrl)('goes to one of a person who is invited, one who is let in and one with a link', async () => {
    const { founder, tribeId } = await givenTribe(world, 6, { privacy: 'PUBLIC' });
    const [asking, linked, invited] = [await world.person(), await world.person(), await world.person()];
    const [requestId, { secret }] = [await ask(asking, tribeId), await linkTo(founder, tribeId)];
    const codes = await Promise.all([
      atOnce('acceptTribeJoinRequest', [[founder, { requestId }]]),
      atOnce('joinTribeByLink', [[linked, { secret }]]),
      atOnce('inviteToTribe', [[founder, { tribeId, userId: invited.id }]]),
    ]);
    expect(codes.flat().toSorted()).toEqual(['TRIBE_FULL', 'TRIBE_FULL', 'granted']);
    const query = 'query ($id: ID!) { tribe(id: $id) { freeSeats } }';
    expect(await founder.asks(query, { id: tribeId })).toEqual({ tribe: { freeSeats: 0 } });
  });

  it('is not taken by a request or a link while an invitation keeps it', async () => {
    const { founder, tribeId } = await givenTribe(world, 2, { privacy: 'PUBLIC', maxMembers: 4 });
    const [asking, invited] = [await world.person(), await world.person()];
    const [requestId, { secret }] = [await ask(asking, tribeId), await linkTo(founder, tribeId)];
    await invite(founder, tribeId, invited);
    await founder.isRefused('TRIBE_FULL', 'acceptTribeJoinRequest', { requestId });
    await asking.isRefused('TRIBE_FULL', 'joinTribeByLink', { secret });
    await (await world.person()).isRefused('TRIBE_FULL', 'askToJoinTribe', { tribeId });
    expect(await accept(invited, tribeId)).toMatchObject({ tribe: { memberCount: 4, status: 'ACTIVE' } });
  });
});

describe('a fourth tribe', () => {
  it.runIf(databaseUrl)('is refused whichever ways the third and the fourth are joined at once', async () => {
    const joiner = await world.person();
    for (let nth = 0; nth < 2; nth += 1) await joiner.does('createTribe', { name: `Tribe ${nth}` }, 'tribe { id }');
    const [byLink, byInvitation, byRequest] = [
      await givenTribe(world),
      await givenTribe(world),
      await givenTribe(world, 0, { privacy: 'PUBLIC' }),
    ];
    const { secret } = await linkTo(byLink.founder, byLink.tribeId);
    await invite(byInvitation.founder, byInvitation.tribeId, joiner);
    const requestId = await ask(joiner, byRequest.tribeId);
    const codes = await Promise.all([
      atOnce('joinTribeByLink', [[joiner, { secret }]]),
      atOnce('acceptTribeInvitation', [[joiner, { tribeId: byInvitation.tribeId }]]),
      atOnce('acceptTribeJoinRequest', [[byRequest.founder, { requestId }]]),
      atOnce('createTribe', [[joiner, { name: 'One more' }]]),
    ]);
    expect(codes.flat().toSorted()).toEqual(['TOO_MANY_TRIBES', 'TOO_MANY_TRIBES', 'TOO_MANY_TRIBES', 'granted']);
    const own = await ownFields<{ tribeMemberships: object[] }>(joiner, 'tribeMemberships { id }');
    expect(own.tribeMemberships).toHaveLength(3);
  });
});

describe('an invitation', () => {
  it('refuses to be accepted twice, also at once', async () => {
    const { founder, tribeId } = await givenTribe(world);
    const [one, other] = [await world.person(), await world.person()];
    for (const person of [one, other]) await invite(founder, tribeId, person);
    await accept(one, tribeId);
    await one.isRefused('NOT_FOUND', 'acceptTribeInvitation', { tribeId });
    await one.isRefused('NOT_FOUND', 'declineTribeInvitation', { tribeId });
    const codes = await atOnce('acceptTribeInvitation', [
      [other, { tribeId }],
      [other, { tribeId }],
    ]);
    expect(codes.toSorted()).toEqual(['NOT_FOUND', 'granted']);
    expect(await statusOf(founder, tribeId)).toMatchObject({ memberCount: 3 });
  });

  it('is answered with an event that says how', async () => {
    const { founder, tribeId } = await givenTribe(world);
    const [one, other] = [await world.person(), await world.person()];
    for (const person of [one, other]) await invite(founder, tribeId, person);
    await other.does('declineTribeInvitation', { tribeId }, 'membership { status }');
    await accept(one, tribeId);
    await eventually(async () =>
      expect(await world.events(invitationAnswered, tribeId)).toEqual([
        { tribeId, userId: other.id, accepted: false },
        { tribeId, userId: one.id, accepted: true },
      ]),
    );
  });
});

describe('a link', () => {
  it('that was revoked shows and does nothing, and revoking it again changes nothing', async () => {
    const { founder, tribeId } = await givenTribe(world);
    const [holder, stranger] = [await world.person(), await world.person()];
    const { link, secret } = await linkTo(founder, tribeId);
    await stranger.isRefused('NOT_FOUND', 'revokeTribeLink', { linkId: link.id });
    await founder.isRefused('NOT_FOUND', 'revokeTribeLink', { linkId: newId() });
    const revoked = await founder.does('revokeTribeLink', { linkId: link.id }, 'link { revokedAt }');
    world.pass(0.01);
    expect(await founder.does('revokeTribeLink', { linkId: link.id }, 'link { revokedAt }')).toEqual(revoked);
    await holder.isRefused('LINK_ENDED', 'joinTribeByLink', { secret });
    const preview = 'query ($secret: String!) { tribeByLink(secret: $secret) { name } }';
    const { errors, data } = await holder.graph.request(preview, { secret });
    expect([errors[0]?.extensions?.code, data]).toEqual(['LINK_ENDED', { tribeByLink: null }]);
  });

  it.each([
    ['10 kB', 'x'.repeat(10_000)],
    ['nothing', ''],
    ['half an emoji', '\ud83e'],
    ['a null byte', '\u0000'],
  ])('is not found by a secret of %s', async (_, secret) => {
    await (await world.person()).isRefused('NOT_FOUND', 'joinTribeByLink', { secret });
  });

  it.runIf(databaseUrl)('for one person lets in one of two who come at once', async () => {
    const { founder, tribeId } = await givenTribe(world);
    const { secret } = await linkTo(founder, tribeId, { maxUses: 1 });
    const [one, other] = [await world.person(), await world.person()];
    const codes = await atOnce('joinTribeByLink', [
      [one, { secret }],
      [other, { secret }],
    ]);
    expect(codes.toSorted()).toEqual(['LINK_ENDED', 'granted']);
  });

  it('is refused beyond ten that are open, and with limits out of their range', async () => {
    const { founder, tribeId } = await givenTribe(world);
    for (const limits of [{ validDays: 0 }, { validDays: 31 }, { maxUses: 0 }, { maxUses: 9 }])
      await founder.isRefused('INVALID_LINK_LIMITS', 'createTribeLink', { tribeId, ...limits });
    const links = [];
    for (let nth = 0; nth < 10; nth += 1) links.push(await linkTo(founder, tribeId));
    await founder.isRefused('TOO_MANY_LINKS', 'createTribeLink', { tribeId });
    await founder.does('revokeTribeLink', { linkId: links[0]!.link.id }, 'link { id }');
    await linkTo(founder, tribeId);
  });
});

describe('a request to join', () => {
  it('is refused beyond ten that are open, and after an invitation', async () => {
    const person = await world.person();
    const tribes = [];
    for (let nth = 0; nth < 11; nth += 1) tribes.push(await givenTribe(world, 0, { privacy: 'PUBLIC' }));
    for (const { tribeId } of tribes.slice(0, 10)) await ask(person, tribeId);
    await person.isRefused('TOO_MANY_REQUESTS', 'askToJoinTribe', { tribeId: tribes[10]!.tribeId });
    const { founder, tribeId } = await givenTribe(world, 0, { privacy: 'PUBLIC' });
    await invite(founder, tribeId, person);
    await person.isRefused('ALREADY_INVITED', 'askToJoinTribe', { tribeId });
  });
});

describe('removing, leaving and handing over', () => {
  it('lets the creator remove the last other member, and dissolves the tribe when they leave too', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const removed = await founder.does(
      'removeTribeMember',
      { tribeId, userId: members[0]!.id },
      'membership { status } tribe { status memberCount }',
    );
    expect(removed).toEqual({ membership: { status: 'REMOVED' }, tribe: { status: 'FORMING', memberCount: 1 } });
    await founder.isRefused('NOT_FOUND', 'removeTribeMember', { tribeId, userId: members[0]!.id });
    await founder.does('leaveTribe', { tribeId }, 'tribe { id }');
    await founder.isRefused('NOT_FOUND', 'leaveTribe', { tribeId });
    await eventually(async () => {
      expect(await world.events(memberRemoved, tribeId)).toEqual([
        { tribeId, userId: members[0]!.id, removedBy: founder.id, memberCount: 1 },
      ]);
      expect(await world.events(memberLeft, tribeId)).toEqual([{ tribeId, userId: founder.id, memberCount: 0 }]);
      expect(await world.events(tribeStatusChanged, tribeId)).toMatchObject([{ reason: 'NO_MEMBERS' }]);
    });
  });

  it('refuses to hand over to a stranger and to the invited, and publishes who took over', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const [stranger, invited] = [await world.person(), await world.person()];
    await invite(founder, tribeId, invited);
    for (const { id: userId } of [stranger, invited])
      await founder.isRefused('NOT_FOUND', 'handOverTribe', { tribeId, userId });
    await stranger.isRefused('NOT_FOUND', 'handOverTribe', { tribeId, userId: stranger.id });
    await founder.does('handOverTribe', { tribeId, userId: founder.id }, 'tribe { id }');
    await founder.does('handOverTribe', { tribeId, userId: members[0]!.id }, 'tribe { id }');
    await founder.isRefused('CREATOR_ONLY', 'removeTribeMember', { tribeId, userId: members[0]!.id });
    await eventually(async () =>
      expect(await world.events(creatorChanged, tribeId)).toEqual([
        { tribeId, fromUserId: founder.id, toUserId: members[0]!.id },
      ]),
    );
  });

  it.runIf(databaseUrl)('keeps a creator when two hand over and leave at once', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 2);
    const [one] = members as [TestPerson];
    const [handed, left] = await Promise.all([
      atOnce('handOverTribe', [[founder, { tribeId, userId: one.id }]]),
      atOnce('leaveTribe', [[one, { tribeId }]]),
    ]);
    expect([
      ['granted', 'HAND_OVER_FIRST'],
      ['NOT_FOUND', 'granted'],
    ]).toContainEqual([handed[0], left[0]]);
    const query = 'query ($id: ID!) { tribe(id: $id) { creator { id } members { role user { id } } } }';
    const { tribe } = await members[1]!.asks<{
      tribe: { creator: { id: string }; members: { role: string; user: { id: string } }[] };
    }>(query, { id: tribeId });
    const creators = tribe.members.filter(({ role }) => role === 'CREATOR').map(({ user }) => user);
    expect(creators).toEqual([tribe.creator]);
  });
});
