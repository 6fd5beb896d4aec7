import { joinRequestAnswered } from '@kindred/contracts/tribe-events/join-request-answered';
import { joinRequested } from '@kindred/contracts/tribe-events/join-requested';
import { memberJoined } from '@kindred/contracts/tribe-events/member-joined';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import { tribeWorld, type TestPerson, type TribeWorld } from './tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

async function givenTribe(privacy: 'PUBLIC' | 'PRIVATE' = 'PUBLIC') {
  const founder = await world.person('TRIBE_CREATOR');
  const { tribe } = await founder.does<{ tribe: { id: string } }>(
    'createTribe',
    { name: 'Open', privacy },
    'tribe { id }',
  );
  return { founder, tribeId: tribe.id };
}

const ask = async (person: TestPerson, tribeId: string) =>
  (
    await person.does<{ request: { id: string; status: string } }>(
      'askToJoinTribe',
      { tribeId },
      'request { id status }',
    )
  ).request;
const openTo = async (creator: TestPerson, tribeId: string) =>
  creator.asks<{ tribe: { joinRequests: { totalCount: number } | null } }>(
    'query ($id: ID!) { tribe(id: $id) { joinRequests { totalCount nodes { id user { id } } } } }',
    { id: tribeId },
  );
const makeLink = (creator: TestPerson, tribeId: string, input: object = {}) =>
  creator.does<{ secret: string; link: { id: string } }>(
    'createTribeLink',
    { tribeId, ...input },
    'secret link { id }',
  );

/** Makes the service know of a block between two people. */
async function blocked(one: TestPerson, other: TestPerson) {
  const tieId = world.identity.block(one.id, other.id);
  await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
    tx.query('INSERT INTO tie_to_ask (tie_id, noted_at) VALUES ($1, $2)', [tieId, tx.now]),
  );
  await world.runJob('ask-blocks');
}

describe('asking to join', () => {
  it('refuses a private tribe as one that does not exist, a member, and a person who was removed', async () => {
    const [asker, hidden, open] = [await world.person(), await givenTribe('PRIVATE'), await givenTribe()];
    await asker.isRefused('NOT_FOUND', 'askToJoinTribe', { tribeId: hidden.tribeId });
    await open.founder.isRefused('ALREADY_MEMBER', 'askToJoinTribe', { tribeId: open.tribeId });
    const request = await ask(asker, open.tribeId);
    await open.founder.does('acceptTribeJoinRequest', { requestId: request.id }, 'membership { id }');
    await open.founder.does('removeTribeMember', { tribeId: open.tribeId, userId: asker.id }, 'tribe { id }');
    await asker.isRefused('REMOVED_FROM_TRIBE', 'askToJoinTribe', { tribeId: open.tribeId });
  });

  it('refuses an answer of anybody but the creator, and a second answer', async () => {
    const { founder, tribeId } = await givenTribe();
    const [asker, stranger] = [await world.person(), await world.person()];
    const { id: requestId } = await ask(asker, tribeId);
    await stranger.isRefused('NOT_FOUND', 'acceptTribeJoinRequest', { requestId });
    await asker.isRefused('NOT_FOUND', 'acceptTribeJoinRequest', { requestId });
    await founder.does('declineTribeJoinRequest', { requestId }, 'request { status }');
    await founder.isRefused('NOT_FOUND', 'acceptTribeJoinRequest', { requestId });
  });

  it('refuses to accept a person who has joined by a link since, and one who was removed again', async () => {
    const { founder, tribeId } = await givenTribe();
    const asker = await world.person();
    const { id: requestId } = await ask(asker, tribeId);
    const { secret } = await makeLink(founder, tribeId);
    await asker.does('joinTribeByLink', { secret }, 'tribe { id }');
    await founder.isRefused('ALREADY_MEMBER', 'acceptTribeJoinRequest', { requestId });
    await founder.does('removeTribeMember', { tribeId, userId: asker.id }, 'tribe { id }');
    await founder.isRefused('NOT_FOUND', 'acceptTribeJoinRequest', { requestId });
  });

  it('shows a request to the creator alone, and gives the same request when asked again', async () => {
    const { founder, tribeId } = await givenTribe();
    const [asker, stranger] = [await world.person(), await world.person()];
    const request = await ask(asker, tribeId);
    expect(await ask(asker, tribeId)).toEqual(request);
    expect((await openTo(founder, tribeId)).tribe.joinRequests).toMatchObject({ totalCount: 1 });
    expect((await openTo(stranger, tribeId)).tribe.joinRequests).toBeNull();
  });

  it('seats the person when the creator accepts, and tells both', async () => {
    const { founder, tribeId } = await givenTribe();
    const asker = await world.person();
    const { id: requestId } = await ask(asker, tribeId);
    const accepted = await founder.does(
      'acceptTribeJoinRequest',
      { requestId },
      'request { status } membership { status user { id } } tribe { memberCount }',
    );
    expect(accepted).toEqual({
      request: { status: 'ACCEPTED' },
      membership: { status: 'ACTIVE', user: { id: asker.id } },
      tribe: { memberCount: 2 },
    });
    await eventually(async () => {
      expect(await world.events(joinRequested, tribeId)).toHaveLength(1);
      expect(await world.events(joinRequestAnswered, tribeId)).toMatchObject([{ accepted: true }]);
      expect((await world.events(memberJoined, tribeId)).at(-1)).toMatchObject({ via: 'REQUEST' });
    });
  });

  it('looks sent to a person who is kept from a member, and reaches nobody', async () => {
    const { founder, tribeId } = await givenTribe();
    const asker = await world.person();
    await blocked(founder, asker);
    expect(await ask(asker, tribeId)).toMatchObject({ status: 'PENDING' });
    expect((await openTo(founder, tribeId)).tribe.joinRequests).toMatchObject({ totalCount: 0 });
    world.pass(14.01);
    await world.runJob('lapse-tribe-join-requests');
    expect(await world.events(joinRequested, tribeId)).toEqual([]);
  });
});

describe('a link', () => {
  const join = async (person: TestPerson, secret: string) =>
    person.does<{ tribe: { id: string } }>('joinTribeByLink', { secret }, 'tribe { id memberCount }');

  it('is for the creator to make and to revoke', async () => {
    const { founder, tribeId } = await givenTribe('PRIVATE');
    const stranger = await world.person();
    await stranger.isRefused('NOT_FOUND', 'createTribeLink', { tribeId });
    await founder.isRefused('INVALID_LINK_LIMITS', 'createTribeLink', { tribeId, validDays: 31 });
    const { link, secret } = await makeLink(founder, tribeId);
    await join(stranger, secret);
    await stranger.isRefused('CREATOR_ONLY', 'revokeTribeLink', { linkId: link.id });
  });

  it('refuses one that is unknown, revoked, used up or expired', async () => {
    const { founder, tribeId } = await givenTribe('PRIVATE');
    const [one, other] = [await world.person(), await world.person()];
    await one.isRefused('NOT_FOUND', 'joinTribeByLink', { secret: 'guessed' });
    const [revoked, single, short] = [
      await makeLink(founder, tribeId),
      await makeLink(founder, tribeId, { maxUses: 1 }),
      await makeLink(founder, tribeId, { validDays: 1 }),
    ];
    await founder.does('revokeTribeLink', { linkId: revoked.link.id }, 'link { revokedAt }');
    await one.isRefused('LINK_ENDED', 'joinTribeByLink', { secret: revoked.secret });
    await join(one, single.secret);
    await one.isRefused('ALREADY_MEMBER', 'joinTribeByLink', { secret: short.secret });
    await other.isRefused('LINK_ENDED', 'joinTribeByLink', { secret: single.secret });
    world.pass(1.01);
    await other.isRefused('LINK_ENDED', 'joinTribeByLink', { secret: short.secret });
  });

  it('does not exist for people who are kept from a member, or were removed', async () => {
    const { founder, tribeId } = await givenTribe('PRIVATE');
    const [kept, removed] = [await world.person(), await world.person()];
    await blocked(founder, kept);
    const { secret } = await makeLink(founder, tribeId);
    const preview = 'query ($secret: String!) { tribeByLink(secret: $secret) { name } }';
    await kept.isRefused('NOT_FOUND', 'joinTribeByLink', { secret });
    refusedWith('NOT_FOUND')(await kept.graph.request(preview, { secret }));
    await join(removed, secret);
    await founder.does('removeTribeMember', { tribeId, userId: removed.id }, 'tribe { id }');
    await removed.isRefused('NOT_FOUND', 'joinTribeByLink', { secret });
  });

  it('shows its holder what the tribe is before they join', async () => {
    const { founder, tribeId } = await givenTribe('PRIVATE');
    const { secret } = await makeLink(founder, tribeId);
    const holder = await world.person();
    const seen = await holder.asks('query ($secret: String!) { tribeByLink(secret: $secret) { name memberCount } }', {
      secret,
    });
    expect(seen).toEqual({ tribeByLink: { name: 'Open', memberCount: 1 } });
    expect(await join(holder, secret)).toEqual({ tribe: { id: tribeId, memberCount: 2 } });
  });
});
