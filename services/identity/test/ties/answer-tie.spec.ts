import { tieAccepted } from '@kindred/contracts/identity/tie-accepted';
import { tieEnded } from '@kindred/contracts/identity/tie-ended';
import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { acceptTie, asked, declineTie, endTie, requestTie, tied, tiesOf } from './ask.ts';
import { madeAgent } from './given-agents.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity?.stop());

const people = async (...names: string[]): Promise<TestPerson[]> =>
  Promise.all(names.map(async (name) => given(identity).person(name)));
const couple = async () => (await people('ann', 'bob')) as [TestPerson, TestPerson];
const answers = { accepting: acceptTie, declining: declineTie };

describe.each(Object.entries(answers))('%s a request', (_, answer) => {
  it('is refused to nobody, to who asked, and to anybody else, as where there is none', async () => {
    const [ann, bob, cleo] = (await people('ann', 'bob', 'cleo')) as [TestPerson, TestPerson, TestPerson];
    const { id } = await asked(ann, bob);
    await refused(answer({ ask: given(identity).nobody.request }, id), 'UNAUTHENTICATED');
    const none = await refused(answer(bob, newId()), 'NOT_FOUND');
    for (const other of [ann, cleo]) expect(await refused(answer(other, id), 'NOT_FOUND')).toEqual(none);
    expect(await tiesOf(bob)).toMatchObject([{ id, status: 'PENDING' }]);
  });

  it('is refused a second time, and after it was taken back', async () => {
    const [ann, bob] = await couple();
    const { id } = await asked(ann, bob);
    granted(await answer(bob, id));
    await refused(answer(bob, id), 'NOT_FOUND');

    const [cleo, dan] = await couple();
    const { id: withdrawn } = await asked(cleo, dan);
    granted(await endTie(cleo, withdrawn));
    await refused(answer(dan, withdrawn), 'NOT_FOUND');
  });

  it('is refused for a tie with an agent', async () => {
    const [ann] = await couple();
    await refused(
      answer(ann, granted(await requestTie(ann, { agentId: await madeAgent(identity) })).requestTie.id),
      'NOT_FOUND',
    );
  });
});

describe('accepting a request', () => {
  it('is refused while who asked is not to be seen; it can be declined', async () => {
    const [ann, bob] = await couple();
    const { id } = await asked(ann, bob);
    granted(await ann.ask('mutation { deactivateAccount { user { id } } }'));
    expect(await tiesOf(bob)).toMatchObject([
      { id, status: 'PENDING', user: { id: ann.id, username: null, status: 'INACTIVE' } },
    ]);
    await refused(acceptTie(bob, id), 'NOT_FOUND');
    granted(await declineTie(bob, id));
    expect(await tiesOf(bob)).toEqual([]);
  });

  it('makes the tie active for both, and tells the world', async () => {
    const [ann, bob] = await couple();
    const { id } = await asked(ann, bob);
    identity.clock.forward({ minutes: 5 });
    const since = identity.clock.now.toISOString();
    expect(granted(await acceptTie(bob, id)).acceptTie).toMatchObject({
      id,
      status: 'ACTIVE',
      byMe: false,
      activeSince: since,
      user: { id: ann.id },
    });
    expect(await tiesOf(ann)).toMatchObject([
      { id, status: 'ACTIVE', byMe: true, activeSince: since, user: { id: bob.id } },
    ]);
    expect(await identity.told(tieAccepted, id)).toEqual([{ tieId: id, requesterId: ann.id, addresseeId: bob.id }]);
  });
});

describe('declining a request', () => {
  it('deletes it for both, and tells the world', async () => {
    const [ann, bob] = await couple();
    const { id } = await asked(ann, bob);
    expect(granted(await declineTie(bob, id))).toEqual({ declineTie: { tieId: id } });
    for (const one of [ann, bob]) expect(await tiesOf(one)).toEqual([]);
    expect(await identity.told(tieEnded, id)).toEqual([{ tieId: id, reason: 'DECLINED' }]);
    expect(await identity.told(tieAccepted, id)).toEqual([]);
  });
});

describe('ending a tie', () => {
  it('is refused to nobody, to anybody else, and to who was asked', async () => {
    const [ann, bob, cleo] = (await people('ann', 'bob', 'cleo')) as [TestPerson, TestPerson, TestPerson];
    const { id } = await asked(ann, bob);
    await refused(endTie({ ask: given(identity).nobody.request }, id), 'UNAUTHENTICATED');
    const none = await refused(endTie(cleo, newId()), 'NOT_FOUND');
    for (const other of [bob, cleo]) expect(await refused(endTie(other, id), 'NOT_FOUND')).toEqual(none);
    expect(await tiesOf(ann)).toMatchObject([{ id, status: 'PENDING' }]);
  });

  it('takes back what one asked, and tells the world', async () => {
    const [ann, bob] = await couple();
    const { id } = await asked(ann, bob);
    expect(granted(await endTie(ann, id))).toEqual({ endTie: { tieId: id } });
    for (const one of [ann, bob]) expect(await tiesOf(one)).toEqual([]);
    expect(await identity.told(tieEnded, id)).toEqual([{ tieId: id, reason: 'WITHDRAWN' }]);
    await refused(endTie(ann, id), 'NOT_FOUND');
  });

  it.each(['who asked', 'who was asked', 'a person, with an agent'])(
    'is for %s once it is active, and tells the world',
    async (who) => {
      const [ann, bob] = await couple();
      const { id } = who.includes('agent')
        ? granted(await requestTie(ann, { agentId: await madeAgent(identity) })).requestTie
        : await tied(ann, bob);
      granted(await endTie(who === 'who was asked' ? bob : ann, id));
      for (const one of [ann, bob]) expect(await tiesOf(one)).toEqual([]);
      expect(await identity.told(tieEnded, id)).toEqual([{ tieId: id, reason: 'ENDED' }]);
    },
  );

  it('is for one of two who end it at once', async () => {
    const [ann, bob] = await couple();
    const { id } = await tied(ann, bob);
    const ends = await Promise.all([endTie(ann, id), endTie(bob, id)]);
    expect(ends.map(({ errors }) => errors[0]?.extensions?.code ?? 'ended').sort()).toEqual(['NOT_FOUND', 'ended']);
    expect(await identity.told(tieEnded, id)).toHaveLength(1);
  });

  it('leaves a row for the week in which it cannot be asked for, and nothing after', async () => {
    const [ann, bob] = await couple();
    const { id } = await tied(ann, bob);
    granted(await endTie(ann, id));
    const left = async () => (await identity.rows('SELECT 1 FROM identity.tie WHERE id = $1', [id])).length;
    identity.clock.forward({ days: 7 });
    await identity.job('purge');
    expect(await left()).toBe(1);
    identity.clock.forward({ seconds: 1 });
    await identity.job('purge');
    expect(await left()).toBe(0);
  });
});
