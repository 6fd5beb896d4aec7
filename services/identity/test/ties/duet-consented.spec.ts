import { toCloudEvent } from '@kindred/contracts/cloud-event';
import { duetConsented } from '@kindred/contracts/companion-journal/duet-consented';
import { tieAccepted } from '@kindred/contracts/identity/tie-accepted';
import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import { openTieWhenDuetConsented } from '../../src/ties/open-tie-when-duet-consented.ts';
import { given, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { asked, blockUser, endTie, tied, tiesOf } from './ask.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity?.stop());

const couple = async () =>
  (await Promise.all(['ann', 'bob'].map(async (name) => given(identity).person(name)))) as [TestPerson, TestPerson];

/** Both agreed in a duet, as the event tells it, so many times. */
async function consented(seeker: TestPerson, other: { subjectId?: string; agentId?: string }, times = 1) {
  const { work, dependencies } = identity.service;
  const data = { duetId: newId(), seekerId: seeker.id, ...other };
  const event = toCloudEvent(duetConsented, { id: newId(), time: new Date(), aggregateVersion: 1, data });
  for (let nth = 0; nth < times; nth += 1)
    await openTieWhenDuetConsented.handle(work, dependencies, JSON.stringify(event));
}

describe('a duet in which both agreed', () => {
  it.each(['the seeker', 'the subject'])('opens nothing where %s blocked the other', async (who) => {
    const [ann, bob] = await couple();
    granted(await (who === 'the seeker' ? blockUser(ann, bob.id) : blockUser(bob, ann.id)));
    await consented(ann, { subjectId: bob.id });
    expect([...(await tiesOf(ann, 'ACTIVE')), ...(await tiesOf(bob, 'ACTIVE'))]).toEqual([]);
  });

  it('opens nothing for a person who is not here', async () => {
    const [ann] = await couple();
    await consented(ann, { subjectId: newId() });
    expect(await tiesOf(ann)).toEqual([]);
  });

  it('opens one ACTIVE tie, however often the event comes', async () => {
    const [ann, bob] = await couple();
    await consented(ann, { subjectId: bob.id }, 2);
    const [tie, ...others] = await tiesOf(bob);
    expect(tie).toMatchObject({ status: 'ACTIVE', byMe: false, user: { id: ann.id } });
    expect(others).toEqual([]);
    const id = tie?.id ?? '';
    expect(await identity.told(tieAccepted, id)).toEqual([{ tieId: id, requesterId: ann.id, addresseeId: bob.id }]);
  });

  it('accepts a request of either, keeps a tie, and opens one that ended a moment ago', async () => {
    const [ann, bob] = await couple();
    const { id } = await asked(bob, ann);
    await consented(ann, { subjectId: bob.id });
    expect(await tiesOf(ann)).toMatchObject([{ id, status: 'ACTIVE' }]);
    await consented(bob, { subjectId: ann.id });
    expect(await tiesOf(ann)).toMatchObject([{ id, status: 'ACTIVE' }]);

    const [cleo, dan] = await couple();
    granted(await endTie(cleo, (await tied(cleo, dan)).id));
    await consented(cleo, { subjectId: dan.id });
    expect(await tiesOf(dan)).toMatchObject([{ status: 'ACTIVE' }]);
  });

  it('opens a tie to an agent', async () => {
    const [ann] = await couple();
    const agentId = newId();
    await consented(ann, { agentId });
    expect(await tiesOf(ann)).toMatchObject([{ kind: 'USER_AGENT', status: 'ACTIVE', agentId }]);
  });
});
