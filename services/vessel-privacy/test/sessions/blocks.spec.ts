import { tieChanged } from '@kindred/contracts/identity/tie-changed';
import { sessionAbandoned } from '@kindred/contracts/vessel-privacy/session-abandoned';
import { sessionLapsed } from '@kindred/contracts/vessel-privacy/session-lapsed';
import { sharingRevoked } from '@kindred/contracts/vessel-privacy/sharing-revoked';
import type { Mailbox } from '@kindred/mail/mailbox';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import type { TestPerson } from '../given.ts';
import { happened } from '../happened.ts';
import { fakeIdentity, type FakeIdentity } from '@kindred/identity-client/fake-identity';
import { seenBy, sharesNeed } from '../sharing/sharing-graph.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { ask, done, invitationsOf, joined, look } from './ask.ts';

let vessels: WatchedVessels;
let identity: FakeIdentity;

beforeAll(async () => {
  identity = await fakeIdentity();
  vessels = await watchedVessels(new Date(), { IDENTITY_URL: identity.url });
});
afterAll(async () => {
  await vessels?.stop();
  await identity?.stop();
});

const tiesToAsk = () => vessels.rows('SELECT tie_id FROM tie_to_ask');
const pairs = () => vessels.rows('SELECT tie_id FROM blocked_pair');

/** One blocks the other, or no longer, and the world is told that something about the two changed. */
async function blocks(one: TestPerson, other: TestPerson, blocked = true): Promise<string> {
  const tieId = identity.block(one.id, other.id, blocked);
  await happened(vessels.running.transport, tieChanged, { tieId });
  await eventually(async () => expect(await tiesToAsk()).toContainEqual({ tie_id: tieId }));
  await vessels.job('ask-blocks');
  expect(await tiesToAsk()).toEqual([]);
  return tieId;
}

/** All that can be told apart of a session, without what differs between any two. */
async function looks(who: TestPerson, id: string) {
  const { id: _, relationship, invitation, ...rest } = await look(who, id);
  return {
    ...rest,
    inviter: null,
    members: relationship.members.length,
    invitation: invitation && { ...invitation, id: null, invitee: null },
  };
}

describe('blocks of the time before this service', () => {
  it('are asked for once, page by page', async () => {
    for (const [one, other] of [await vessels.house.two(), await vessels.house.two(), await vessels.house.two()])
      identity.block(one.id, other.id);
    for (let times = 0; times < 2; times += 1) await vessels.job('ask-all-blocks');
    expect(identity.asked.filter(({ operation }) => operation === 'AllBlockedPairs').map(({ scope }) => scope)).toEqual(
      ['blocks:read', 'blocks:read', 'blocks:read'],
    );
    await vessels.job('ask-blocks');
    expect(await pairs()).toHaveLength(3);
  });
});

describe('a block before an invitation', () => {
  it.each([
    ['of who is invited', 1],
    ['of who invites', 0],
  ] as const)('%s keeps it from reaching them, and looks like any other', async (_, blocker) => {
    const people = await vessels.house.two();
    const [ann, ben] = people;
    await blocks(people[blocker], people[1 - blocker] as TestPerson);
    const other = await done(ann, 'createVesselSession', { partnerId: (await vessels.house.person()).id });
    const withheld = await done(ann, 'createVesselSession', { partnerId: ben.id });
    expect(await looks(ann, withheld.id)).toEqual(await looks(ann, other.id));
    expect(await done(ann, 'createVesselSession', { partnerId: ben.id })).toEqual(withheld);
    expect(await invitationsOf(ben)).toEqual([]);
    for (const mutation of ['acceptInvitation', 'declineInvitation'] as const)
      refusedWith('NOT_FOUND')(await ask(ben, mutation, { invitationId: withheld.invitation?.id }));
    // The other is in nobody's way either, and meets nothing of it.
    expect(await done(ben, 'createVesselSession', { partnerId: ann.id })).toMatchObject({
      status: 'INVITED',
      inviter: { id: ben.id },
    });
    vessels.forward(7.01);
    await vessels.job('lapse-invitations');
    expect(await looks(ann, withheld.id)).toEqual(await looks(ann, other.id));
    expect(await vessels.told(sessionLapsed, withheld.id)).toHaveLength(1);
  });

  it('withholds one by mail too, and no letter is written', async () => {
    const [ann, ben] = await vessels.house.two();
    identity.addresses.set(ben.id, 'ben@example.org');
    await blocks(ben, ann);
    await done(ann, 'createVesselSession', { partnerEmail: 'ben@example.org' });
    await vessels.job('send-letters');
    expect(await invitationsOf(ben)).toEqual([]);
    expect((vessels.running.service.dependencies.mailer as Mailbox).messages()).toEqual([]);
    expect(await vessels.rows('SELECT 1 FROM outgoing_letter')).toEqual([]);
  });
});

describe('a block that comes later', () => {
  it('withholds an open invitation, which stays so when it is taken back', async () => {
    const [ann, ben] = await vessels.house.two();
    const { id, invitation } = await done(ann, 'createVesselSession', { partnerId: ben.id });
    const before = await look(ann, id);
    await blocks(ben, ann);
    expect(await look(ann, id)).toEqual(before);
    expect(await invitationsOf(ben)).toEqual([]);
    await blocks(ben, ann, false);
    expect(await invitationsOf(ben)).toEqual([]);
    refusedWith('NOT_FOUND')(await ask(ben, 'acceptInvitation', { invitationId: invitation?.id }));
    expect(await joined(ben, ann)).toMatchObject({ status: 'ACTIVE' });
  });

  it.each(['ACTIVE', 'PAUSED'])('ends a session that is %s as if either had, without saying why', async (status) => {
    const [ann, ben] = await vessels.house.two();
    const [cleo, dan] = await vessels.house.two();
    const [{ id }, { id: beside }] = [await joined(ann, ben), await joined(cleo, dan)];
    const until = new Date(vessels.now.getTime() + 60_000).toISOString();
    if (status === 'PAUSED')
      for (const [who, sessionId] of [
        [ann, id],
        [cleo, beside],
      ] as const)
        await done(who, 'pauseSession', { sessionId, until });
    await done(dan, 'abandonSession', { sessionId: beside });
    await blocks(ben, ann);
    for (const [one, other] of [
      [ann, cleo],
      [ben, dan],
    ] as const) {
      const { partner: _, members: __, ...seen } = await looks(one, id);
      const { partner: ___, members: ____, ...same } = await looks(other, beside);
      expect(seen).toEqual(same);
      expect(seen).toMatchObject({ status: 'ABANDONED', turn: null });
    }
    expect(await vessels.told(sessionAbandoned, id)).toEqual([{ sessionId: id }]);
    expect(await vessels.told(sessionAbandoned, beside)).toEqual([{ sessionId: beside }]);
  });

  it('takes back what either shared there, and looks as if the other had abandoned it', async () => {
    const [pair, beside] = [
      await vessels.house.couple({ ann: 3, ben: 3 }),
      await vessels.house.couple({ ann: 3, ben: 3 }),
    ];
    const contents = new Map<string, string>();
    for (const each of [pair, beside])
      for (const person of [each.ann, each.ben]) contents.set(person.id, (await sharesNeed(each, person)).id);
    await done(beside.ben, 'abandonSession', { sessionId: beside.sessionId });
    await blocks(pair.ben, pair.ann);
    const decisions = async ({ id }: TestPerson) =>
      vessels.rows(
        `SELECT decision, asker_id, metadata ? 'revokes' AS revokes FROM consent_record WHERE user_id = $1 ORDER BY decided_at, decision`,
        [id],
      );
    for (const { sessionId, ann, ben } of [pair, beside]) {
      for (const [who, other] of [
        [ann, ben],
        [ben, ann],
      ] as const) {
        expect(await seenBy(who, sessionId)).toMatchObject({ content: [], commonGround: [] });
        expect(await decisions(who)).toEqual([
          { decision: 'GRANTED', asker_id: other.id, revokes: false },
          { decision: 'REVOKED', asker_id: other.id, revokes: true },
        ]);
        const contentId = contents.get(who.id) ?? '';
        expect(await vessels.told(sharingRevoked, contentId)).toEqual([
          { contentId, sessionId, userId: who.id, kind: 'IDENTIFIED_NEED' },
        ]);
      }
    }
  });

  it('leaves what is shared in a session that the two ended well', async () => {
    const pair = await vessels.house.couple({ ann: 3, ben: 3 });
    const { id } = await sharesNeed(pair, pair.ann);
    await vessels.rows(
      `UPDATE vessel_session SET status = 'RESOLVED', resolved_at = now(), pair = NULL WHERE id = $1`,
      [pair.sessionId],
    );
    await blocks(pair.ann, pair.ben);
    expect((await seenBy(pair.ben, pair.sessionId)).content).toMatchObject([{ id }]);
  });

  it('leaves sessions with others, and those that have ended', async () => {
    const [ann, ben] = await vessels.house.two();
    const cleo = await vessels.house.person();
    const [ended, other] = [await joined(ann, ben), await joined(ann, cleo)];
    await done(ann, 'abandonSession', { sessionId: ended.id });
    await blocks(ann, ben);
    expect(await look(ann, other.id)).toMatchObject({ status: 'ACTIVE' });
    expect(await vessels.told(sessionAbandoned, ended.id)).toHaveLength(1);
  });

  it('is asked about again when identity was away', async () => {
    const [ann, ben] = await vessels.house.two();
    const { id } = await joined(ann, ben);
    identity.away = true;
    const tieId = identity.block(ann.id, ben.id);
    await happened(vessels.running.transport, tieChanged, { tieId });
    await eventually(async () => expect(await tiesToAsk()).toHaveLength(1));
    await expect(vessels.job('ask-blocks')).rejects.toThrow();
    identity.away = false;
    await vessels.job('ask-blocks');
    expect(await look(ann, id)).toMatchObject({ status: 'ABANDONED' });
    expect(await vessels.told(sessionAbandoned, id)).toHaveLength(1);
  });

  it('that identity no longer knows is none', async () => {
    const [ann, ben] = await vessels.house.two();
    const tieId = await blocks(ann, ben);
    await vessels.rows('UPDATE blocked_pair SET tie_id = $2 WHERE tie_id = $1', [tieId, ann.id]);
    await happened(vessels.running.transport, tieChanged, { tieId: ann.id });
    await eventually(async () => expect(await tiesToAsk()).toHaveLength(1));
    await vessels.job('ask-blocks');
    expect(await vessels.rows('SELECT 1 FROM blocked_pair WHERE tie_id = $1', [ann.id])).toEqual([]);
  });
});
