import { tieChanged } from '@kindred/contracts/identity/tie-changed';
import { tieEnded } from '@kindred/contracts/identity/tie-ended';
import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { acceptTie, asked, blockUser, declineTie, endTie, requestTie, tied, tiesOf, unblockUser } from './ask.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity?.stop());

const person = (name: string) => given(identity).person(name);
const again = (someone: TestPerson) => given(identity).again(someone);
const couple = async () => [await person('ann'), await person('bob')] as const;
const blocks = () => identity.rows('SELECT * FROM identity.block ORDER BY 1, 2');

/** A pair's events as whoever reads the topic has them. */
async function topicOf(tieId: string): Promise<{ type: string }[]> {
  await identity.told(tieChanged, tieId);
  const messages = await identity.transport.read(tieChanged.topic, undefined, 500);
  return messages
    .map(({ value }) => JSON.parse(value) as { type: string; subject: string })
    .filter(({ subject }) => subject === tieId);
}

describe('blocking', () => {
  it('is refused to nobody, for oneself, and for whom there is not, was not yet, or is no longer', async () => {
    const [ann, bob] = await couple();
    await refused(blockUser({ ask: given(identity).nobody.request }, bob.id), 'UNAUTHENTICATED');
    for (const id of [ann.id, ann.id.toUpperCase()]) await refused(blockUser(ann, id), 'TIE_WITH_YOURSELF');
    const before = await blocks();
    const unproven = await person('waiting').registered();
    const none = await refused(blockUser(ann, newId()), 'NOT_FOUND');
    expect(await refused(blockUser(ann, unproven.id), 'NOT_FOUND')).toEqual(none);
    for (const id of ['bob', '']) await refused(blockUser(ann, id), 'BAD_USER_INPUT');
    await identity.rows(
      `UPDATE identity.account SET status = 'DELETED', email = NULL, username = NULL, username_skeleton = NULL WHERE id = $1`,
      [bob.id],
    );
    expect(await refused(blockUser(ann, bob.id), 'NOT_FOUND')).toEqual(none);
    expect(await blocks()).toEqual(before);
  });

  it.each(['the one whose id comes first', 'the other'])(
    'is shown to %s who blocked, and to them alone',
    async (who) => {
      const [first, second] = (await couple()).toSorted((one, other) => (one.id < other.id ? -1 : 1)) as [
        TestPerson,
        TestPerson,
      ];
      const [blocker, blocked] = who === 'the other' ? [second, first] : [first, second];
      const tie = granted(await blockUser(blocker, blocked.id.toUpperCase())).blockUser;
      expect(tie).toEqual({
        id: expect.any(String),
        kind: 'USER_USER',
        status: 'BLOCKED',
        byMe: true,
        agentId: null,
        activeSince: null,
        createdAt: identity.clock.now.toISOString(),
        user: { id: blocked.id, username: null, status: 'INACTIVE' },
        rememberedName: blocked.username,
      });
      expect(await tiesOf(blocker)).toEqual([tie]);
      expect(await tiesOf(blocker, 'BLOCKED')).toEqual([tie]);
      expect(await tiesOf(blocked)).toEqual([]);
    },
  );

  it('tells the world that something about the two changed, and neither what nor who', async () => {
    const [ann, bob] = await couple();
    const { id } = granted(await blockUser(ann, bob.id)).blockUser;
    expect(await identity.told(tieChanged, id)).toEqual([{ tieId: id }]);
    const events = JSON.stringify(await topicOf(id));
    for (const { id: personId } of [ann, bob]) expect(events).not.toContain(personId);
  });

  it('changes nothing and tells nothing a second time', async () => {
    const [ann, bob] = await couple();
    const first = granted(await blockUser(ann, bob.id)).blockUser;
    identity.clock.forward({ minutes: 5 });
    expect(granted(await blockUser(ann, bob.id)).blockUser).toEqual(first);
    expect(await identity.told(tieChanged, first.id)).toHaveLength(1);
  });

  it.each(['an active tie', 'a request of the one who blocks', 'a request to them'])(
    'ends %s without telling whose doing it was',
    async (what) => {
      const [ann, bob] = await couple();
      const { id } =
        what === 'an active tie'
          ? await tied(bob, ann)
          : await (what.includes('of') ? asked(ann, bob) : asked(bob, ann));
      granted(await blockUser(ann, bob.id));
      expect(await tiesOf(ann)).toMatchObject([{ id, status: 'BLOCKED', byMe: true, activeSince: null }]);
      expect(await tiesOf(bob)).toEqual([]);
      expect(await identity.told(tieEnded, id)).toEqual([]);
      expect((await topicOf(id)).at(-1)).toMatchObject({ type: tieChanged.type, data: { tieId: id } });
      for (const answer of [acceptTie, declineTie, endTie]) {
        const none = await refused(answer(bob, newId()), 'NOT_FOUND');
        for (const one of [ann, bob]) expect(await refused(answer(one, id), 'NOT_FOUND')).toEqual(none);
      }
    },
  );

  it('refuses a tie to both, as with nobody', async () => {
    const [ann, bob] = await couple();
    granted(await blockUser(ann, bob.id));
    const none = await refused(requestTie(bob, { userId: newId() }), 'NOT_FOUND');
    for (const [one, other] of [
      [ann, bob],
      [bob, ann],
    ] as const)
      expect(await refused(requestTie(one, { userId: other.id }), 'NOT_FOUND')).toEqual(none);
  });

  it('wins over a request that comes at the same moment', async () => {
    const [ann, bob] = await couple();
    const [{ blockUser: tie }] = [granted(await blockUser(ann, bob.id)), await requestTie(bob, { userId: ann.id })];
    expect(await tiesOf(ann)).toEqual([tie]);
    const couples = await Promise.all([1, 2, 3].map(couple));
    await Promise.all(
      couples.flatMap(([one, other]) => [blockUser(one, other.id), requestTie(other, { userId: one.id })]),
    );
    for (const [one, other] of couples) {
      expect(await tiesOf(one)).toMatchObject([{ status: 'BLOCKED' }]);
      expect(await tiesOf(other)).toEqual([]);
    }
  });

  it('is done by both where both do at the same moment', async () => {
    const [ann, bob] = await couple();
    for (const answer of await Promise.all([blockUser(ann, bob.id), blockUser(bob, ann.id)])) granted(answer);
    for (const one of [ann, bob]) expect(await tiesOf(one)).toMatchObject([{ status: 'BLOCKED', byMe: true }]);
  });
});

describe('blocking back', () => {
  /** What somebody gets and sees who blocks another, without what is of that one person. */
  const asSeen = async (blocker: TestPerson, id: string) => {
    const answer = granted(await blockUser(blocker, id)).blockUser;
    expect(await tiesOf(blocker)).toEqual([answer]);
    return { ...answer, id: 'an id', user: { ...answer.user, id: 'somebody' } };
  };

  it('looks the same whatever hides the other: a block, an account left for a while, or a closed one', async () => {
    const admin = await given(identity).person('root').admin();
    const [bob, blocker, gone, closed] = [
      await person('bob'),
      await person('ann'),
      await person('gone'),
      await person('closed'),
    ];
    granted(await blockUser(blocker, bob.id));
    granted(await gone.ask('mutation { deactivateAccount { __typename } }'));
    granted(
      await admin.ask('mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: OTHER }) { user { id } } }', {
        id: closed.id,
      }),
    );
    const seen = [];
    for (const hidden of [blocker, gone, closed]) {
      seen.push(await asSeen(bob, hidden.id));
      granted(await unblockUser(bob, hidden.id));
    }
    expect(seen[0]).toMatchObject({
      status: 'BLOCKED',
      byMe: true,
      activeSince: null,
      user: { username: null, status: 'INACTIVE' },
      rememberedName: null,
    });
    for (const other of seen) expect(other).toEqual(seen[0]);
  });

  it('tells nothing of when the other blocked, nor what they are called since', async () => {
    const [ann, bob] = await couple();
    granted(await blockUser(ann, bob.id));
    const { id, user, rememberedName } = granted(await blockUser(bob, ann.id)).blockUser;
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect([user, rememberedName]).toEqual([{ id: ann.id, username: null, status: 'INACTIVE' }, null]);
    await identity.rows(`UPDATE identity.account SET username = $2, username_skeleton = $2 WHERE id = $1`, [
      bob.id,
      `renamed${bob.id}`,
    ]);
    expect(await tiesOf(ann)).toMatchObject([{ user: { id: bob.id, username: null }, rememberedName: bob.username }]);
  });

  it('is a block of one’s own: each is taken back by who made it, and what the other sees stays as it was', async () => {
    const [ann, bob] = await couple();
    const { id } = granted(await blockUser(ann, bob.id)).blockUser;
    granted(await blockUser(bob, ann.id));
    expect(await tiesOf(ann)).toMatchObject([
      { id, status: 'BLOCKED', user: { username: null }, rememberedName: bob.username },
    ]);
    expect(await identity.told(tieChanged, id)).toEqual([{ tieId: id }, { tieId: id }]);

    granted(await unblockUser(ann, bob.id));
    expect(await tiesOf(ann)).toEqual([]);
    expect(await tiesOf(bob)).toMatchObject([{ status: 'BLOCKED' }]);
    for (const [one, other] of [
      [ann, bob],
      [bob, ann],
    ] as const)
      await refused(requestTie(one, { userId: other.id }), 'NOT_FOUND');
    granted(await unblockUser(bob, ann.id));
    expect(await asked(ann, bob)).toMatchObject({ status: 'PENDING' });
  });
});

describe('taking a block back', () => {
  it('is refused to nobody, where there is none, and to the one who is blocked', async () => {
    const [ann, bob] = await couple();
    granted(await blockUser(ann, bob.id));
    await refused(unblockUser({ ask: given(identity).nobody.request }, bob.id), 'UNAUTHENTICATED');
    const none = await refused(unblockUser(bob, newId()), 'NOT_FOUND');
    expect(await refused(unblockUser(bob, ann.id), 'NOT_FOUND')).toEqual(none);
    expect(await refused(unblockUser(bob, bob.id), 'NOT_FOUND')).toEqual(none);
    expect(await tiesOf(ann)).toMatchObject([{ status: 'BLOCKED' }]);
  });

  it('leaves nothing between the two, tells the world no more than the block did, and lets them meet', async () => {
    const [ann, bob] = await couple();
    const { id } = granted(await blockUser(ann, bob.id)).blockUser;
    expect(granted(await unblockUser(ann, bob.id.toUpperCase()))).toEqual({ unblockUser: { userId: bob.id } });
    expect(await tiesOf(ann)).toEqual([]);
    expect(await identity.told(tieChanged, id)).toEqual([{ tieId: id }, { tieId: id }]);
    await refused(unblockUser(ann, bob.id), 'NOT_FOUND');
    expect(await asked(bob, ann)).toMatchObject({ id, status: 'PENDING' });
  });

  it('does not bring back what the block ended, which can be asked for a week after its end', async () => {
    const [ann, bob] = await couple();
    await tied(ann, bob);
    granted(await blockUser(ann, bob.id));
    granted(await unblockUser(ann, bob.id));
    for (const one of [ann, bob]) expect(await tiesOf(one)).toEqual([]);
    await refused(requestTie(bob, { userId: ann.id }), 'TIE_TOO_SOON');
    identity.clock.forward({ days: 7 });
    expect(await asked(await again(bob), ann)).toMatchObject({ status: 'PENDING' });
  });

  it('can be done long after, for whom it was: the pair is kept as long as the block', async () => {
    const [ann, bob] = await couple();
    const { id } = granted(await blockUser(ann, bob.id)).blockUser;
    identity.clock.forward({ days: 60 });
    await identity.job('purge');
    const later = await again(ann);
    expect(await tiesOf(later)).toMatchObject([{ id, status: 'BLOCKED', user: { id: bob.id } }]);
    granted(await unblockUser(later, bob.id));
    expect(await identity.told(tieChanged, id)).toHaveLength(2);
    await identity.job('purge');
    expect(await identity.rows('SELECT 1 FROM identity.tie WHERE id = $1', [id])).toEqual([]);
  });
});
