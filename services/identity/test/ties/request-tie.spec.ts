import { tieAccepted } from '@kindred/contracts/identity/tie-accepted';
import { tieChanged } from '@kindred/contracts/identity/tie-changed';
import { tieRequested } from '@kindred/contracts/identity/tie-requested';
import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { madeAgent, retires } from './given-agents.ts';
import { asked, declineTie, endTie, requestTie, tied, tiesOf } from './ask.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity?.stop());

const person = (name: string) => given(identity).person(name);
const again = (someone: Awaited<ReturnType<typeof person>>) => given(identity).again(someone);
const pairs = () => identity.rows('SELECT id FROM identity.tie');

describe('asking for a tie', () => {
  it('is refused to nobody, and to who has signed out', async () => {
    const [ann, bob] = [await person('ann'), await person('bob')];
    await refused(requestTie({ ask: given(identity).nobody.request }, { userId: bob.id }), 'UNAUTHENTICATED');
    granted(await ann.ask('mutation { signOut { endedSessions } }'));
    await refused(requestTie(ann, { userId: bob.id }), 'UNAUTHENTICATED');
  });

  it('is refused with oneself, however the id is written', async () => {
    const ann = await person('ann');
    for (const userId of [ann.id, ann.id.toUpperCase()])
      await refused(requestTie(ann, { userId }), 'TIE_WITH_YOURSELF');
  });

  it('is refused without saying with whom, or with two', async () => {
    const [ann, bob] = [await person('ann'), await person('bob')];
    for (const input of [{}, { userId: bob.id, agentId: newId() }])
      await refused(requestTie(ann, input), 'BAD_USER_INPUT');
  });

  it('is refused for nobody, and alike for who is not in use', async () => {
    const [ann, pending, away, suspended] = [
      await person('ann'),
      await person('waiting').registered(),
      await person('away'),
      await person('suspended').verified(),
    ];
    granted(await away.ask('mutation { deactivateAccount { user { id } } }'));
    await identity.rows(`UPDATE identity.account SET status = 'SUSPENDED', suspended_from = 'ACTIVE' WHERE id = $1`, [
      suspended.id,
    ]);
    const before = await pairs();
    const refusals = [];
    for (const userId of [newId(), pending.id, away.id, suspended.id])
      refusals.push(await refused(requestTie(ann, { userId }), 'NOT_FOUND'));
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1);
    expect(await pairs()).toEqual(before);
  });

  it('is refused for what is no id', async () => {
    const ann = await person('ann');
    for (const input of [{ userId: 'bob' }, { userId: '' }, { agentId: 'guide' }, { agentId: `{${newId()}}` }]) {
      const [field] = Object.keys(input);
      expect((await refused(requestTie(ann, input), 'BAD_USER_INPUT')).extensions).toMatchObject({
        details: { field, reason: 'NO_ID' },
      });
    }
  });

  it('is refused with a person as if they were an agent, whether they are to be seen or not', async () => {
    const [ann, bob, away] = [await person('ann'), await person('bob'), await person('away')];
    granted(await away.ask('mutation { deactivateAccount { user { id } } }'));
    const before = await pairs();
    const refusals = [];
    for (const agentId of [bob.id, bob.id.toUpperCase(), away.id, ann.id])
      refusals.push(await refused(requestTie(ann, { agentId }), 'AGENT_UNKNOWN'));
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1);
    expect(await pairs()).toEqual(before);
  });

  it('is refused within a week after it was declined or ended, to both', async () => {
    for (const end of ['declined', 'ended'] as const) {
      const [ann, bob] = [await person('ann'), await person('bob')];
      const { id } = end === 'declined' ? await asked(ann, bob) : await tied(ann, bob);
      granted(await (end === 'declined' ? declineTie : endTie)(bob, id));
      const availableAt = new Date(identity.clock.now.getTime() + 7 * 86_400_000).toISOString();
      identity.clock.forward({ days: 6, hours: 23 });
      for (const [one, other] of [
        [ann, bob],
        [bob, ann],
      ] as const) {
        const refusal = await refused(requestTie(await again(one), { userId: other.id }), 'TIE_TOO_SOON');
        expect(refusal.extensions).toMatchObject({ details: { availableAt } });
      }
      identity.clock.forward({ hours: 1 });
      expect(await asked(await again(bob), ann)).toMatchObject({ status: 'PENDING', byMe: true });
      expect(await tiesOf(await again(ann))).toMatchObject([{ status: 'PENDING', byMe: false, user: { id: bob.id } }]);
    }
  });

  it('waits for the other, and tells the world who asked whom', async () => {
    const [ann, bob] = [await person('ann'), await person('bob')];
    const tie = await asked(ann, { ...bob, id: bob.id.toUpperCase() });
    expect(tie).toEqual({
      id: expect.any(String),
      kind: 'USER_USER',
      status: 'PENDING',
      byMe: true,
      agentId: null,
      activeSince: null,
      createdAt: identity.clock.now.toISOString(),
      user: { id: bob.id, username: bob.username, status: null },
      rememberedName: null,
    });
    expect(await tiesOf(bob)).toEqual([
      { ...tie, byMe: false, user: { id: ann.id, username: ann.username, status: null } },
    ]);
    expect(await identity.told(tieRequested, tie.id)).toEqual([
      { tieId: tie.id, requesterId: ann.id, addresseeId: bob.id },
    ]);
  });

  it('changes nothing and tells nothing a second time', async () => {
    const [ann, bob] = [await person('ann'), await person('bob')];
    const first = await asked(ann, bob);
    expect(await asked(ann, bob)).toEqual(first);
    expect(await identity.told(tieRequested, first.id)).toHaveLength(1);
  });

  it('accepts where the other has asked', async () => {
    const [ann, bob] = [await person('ann'), await person('bob')];
    const { id } = await asked(ann, bob);
    expect(await asked(bob, ann)).toMatchObject({
      id,
      status: 'ACTIVE',
      byMe: false,
      activeSince: identity.clock.now.toISOString(),
    });
    expect(await identity.told(tieAccepted, id)).toEqual([{ tieId: id, requesterId: ann.id, addresseeId: bob.id }]);
    expect(await identity.told(tieRequested, id)).toHaveLength(1);
    expect(await identity.told(tieChanged, id)).toEqual([]);
  });

  it('answers with the tie that there is', async () => {
    const [ann, bob] = [await person('ann'), await person('bob')];
    const { id } = await tied(ann, bob);
    for (const [one, other] of [
      [ann, bob],
      [bob, ann],
    ] as const)
      expect(await asked(one, other)).toMatchObject({ id, status: 'ACTIVE' });
    expect(await identity.told(tieAccepted, id)).toHaveLength(1);
  });

  it('makes one tie of two who ask each other at the same moment', async () => {
    const couples = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(async () => [await person('ann'), await person('bob')] as const),
    );
    const asking = () => Promise.all(couples.map(([ann, bob]) => Promise.all([asked(ann, bob), asked(bob, ann)])));
    const { result, statements } = await identity.service.database.statements.during(asking);
    // More than one for each who asked would be a deadlock, found after a second and tried again: nobody is to wait for
    // that.
    expect(statements.filter((sql) => /^INSERT INTO \S*tie\b/.test(sql))).toHaveLength(12);
    for (const ties of result) {
      expect(new Set(ties.map(({ id }) => id)).size).toBe(1);
      expect(ties.map(({ status }) => status).sort()).toEqual(['ACTIVE', 'PENDING']);
      expect(await identity.told(tieRequested, ties[0].id)).toHaveLength(1);
      expect(await identity.told(tieAccepted, ties[0].id)).toHaveLength(1);
    }
  });
});

describe('asking for a tie with an agent', () => {
  it('is refused for an unknown agent and a retired one, also if its retirement came before its making', async () => {
    const [ann, retired, late] = [await person('ann'), await madeAgent(identity), newId()];
    await retires(identity, retired);
    await retires(identity, late);
    await madeAgent(identity, late);
    const before = await pairs();
    const refusals = [];
    for (const agentId of [newId(), retired, late])
      refusals.push(await refused(requestTie(ann, { agentId }), 'AGENT_UNKNOWN'));
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1);
    expect(await pairs()).toEqual(before);
  });

  it('is refused for a demo agent once another service tells of agents', async () => {
    const fresh = await runningIdentity();
    try {
      const ann = await given(fresh).person('ann');
      const demo = `SELECT id FROM identity.agent WHERE is_demo ORDER BY id`;
      const [first, second] = (await fresh.rows<{ id: string }>(demo)).map(({ id }) => id);
      expect(granted(await requestTie(ann, { agentId: first! })).requestTie).toMatchObject({ status: 'ACTIVE' });
      const made = await madeAgent(fresh);
      await refused(requestTie(ann, { agentId: second! }), 'AGENT_UNKNOWN');
      granted(await requestTie(ann, { agentId: made }));
      expect((await tiesOf(ann)).map(({ agentId }) => agentId).toSorted()).toEqual([first, made].toSorted());
    } finally {
      await fresh.stop();
    }
  });

  it('goes on with a demo agent that messaging-agents tells of, also after others', async () => {
    const fresh = await runningIdentity();
    try {
      const ann = await given(fresh).person('ann');
      const demo = `SELECT id FROM identity.agent WHERE is_demo ORDER BY id`;
      const [first, second, third] = (await fresh.rows<{ id: string }>(demo)).map(({ id }) => id);
      for (const agentId of [first!, second!]) await madeAgent(fresh, agentId);
      for (const agentId of [first!, second!]) granted(await requestTie(ann, { agentId }));
      await refused(requestTie(ann, { agentId: third! }), 'AGENT_UNKNOWN');
      await retires(fresh, third!);
      await madeAgent(fresh, third!);
      await refused(requestTie(ann, { agentId: third! }), 'AGENT_UNKNOWN');
    } finally {
      await fresh.stop();
    }
  });

  it('makes it at once, and tells the world', async () => {
    const [ann, agentId] = [await person('ann'), await madeAgent(identity)];
    const { requestTie: tie } = granted(await requestTie(ann, { agentId: agentId.toUpperCase() }));
    expect(tie).toMatchObject({
      kind: 'USER_AGENT',
      status: 'ACTIVE',
      byMe: true,
      agentId,
      user: null,
      activeSince: identity.clock.now.toISOString(),
    });
    expect(await identity.told(tieAccepted, tie.id)).toEqual([{ tieId: tie.id, requesterId: ann.id, agentId }]);
    expect(await identity.told(tieRequested, tie.id)).toEqual([]);
    expect(granted(await requestTie(ann, { agentId })).requestTie).toEqual(tie);
  });

  it('gives each person a tie of their own, and waits a week after its end', async () => {
    const [ann, bob, agentId] = [await person('ann'), await person('bob'), await madeAgent(identity)];
    const [anns, bobs] = [
      granted(await requestTie(ann, { agentId })).requestTie,
      granted(await requestTie(bob, { agentId })).requestTie,
    ];
    expect(anns.id).not.toBe(bobs.id);
    granted(await endTie(ann, anns.id));
    await refused(requestTie(ann, { agentId }), 'TIE_TOO_SOON');
    expect(await tiesOf(bob)).toEqual([bobs]);
  });

  it('keeps a tie to an agent that retires, and can be ended', async () => {
    const [ann, agentId] = [await person('ann'), await madeAgent(identity)];
    const { id } = granted(await requestTie(ann, { agentId })).requestTie;
    await retires(identity, agentId);
    expect(await tiesOf(ann)).toMatchObject([{ id, status: 'ACTIVE' }]);
    granted(await endTie(ann, id));
    expect(await tiesOf(ann)).toEqual([]);
  });
});
