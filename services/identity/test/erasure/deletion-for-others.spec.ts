import { deletionCancelled } from '@kindred/contracts/identity/deletion-cancelled';
import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { deletionRequested } from '@kindred/contracts/identity/deletion-requested';
import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const requestDeletionFor = `mutation ($input: RequestDeletionForInput!) { requestDeletionFor(input: $input) { dueAt user { id status deletion { dueAt } } } }`;
const cancelDeletion = `mutation ($token: String!) { cancelDeletion(input: { token: $token }) { user { status } } }`;

let identity: RunningIdentity;
let admin: TestPerson;
beforeAll(async () => {
  identity = await runningIdentity({ SERVICE_URLS: 'none' });
  admin = await given(identity).person('warden').admin();
});
afterAll(() => identity?.stop());

const person = (name: string) => given(identity).person(name);
const ask = (by: Pick<TestPerson, 'ask'>, { id: userId }: { id: string }) =>
  by.ask<{ requestDeletionFor: { dueAt: string; user: unknown } }>(requestDeletionFor, { input: { userId } });
const actionsOn = ({ id }: TestPerson) =>
  identity.rows<{ action: string }>(
    'SELECT action, admin_id FROM identity.admin_action WHERE subject_id = $1 ORDER BY id',
    [id],
  );
const reinstate = ({ id }: TestPerson) =>
  admin.ask('mutation ($id: ID!) { reinstateUser(input: { userId: $id }) { user { status } } }', { id });

async function suspended(name: string): Promise<TestPerson> {
  const someone = await person(name);
  granted(
    await admin.ask('mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: OTHER }) { user { id } } }', {
      id: someone.id,
    }),
  );
  return someone;
}

describe('asking for the deletion of somebody who is suspended', () => {
  it('is refused to everybody but admins, them too, and leaves nothing behind', async () => {
    const [sue, bob] = [await suspended('sue'), await person('bob')];
    await refused(ask({ ask: given(identity).nobody.request }, sue), 'UNAUTHENTICATED');
    await refused(ask(bob, sue), 'FORBIDDEN');
    await refused(ask(sue, sue), 'FORBIDDEN');
    expect(await actionsOn(sue)).toMatchObject([{ action: 'SUSPENDED' }]);
    expect(await identity.told(deletionRequested, sue.id)).toEqual([]);
  });

  it('is refused for nobody, for oneself, and for whoever can ask for it', async () => {
    await refused(ask(admin, { id: newId() }), 'NOT_FOUND');
    await refused(ask(admin, admin), 'NOT_YOURSELF');
    const [active, waiting, gone] = [
      await person('active'),
      await person('waiting').registered(),
      await person('gone'),
    ];
    granted(await gone.ask('mutation { deactivateAccount { __typename } }'));
    for (const one of [active, waiting, gone]) {
      await refused(ask(admin, one), 'WRONG_STATUS');
      expect(await actionsOn(one)).toEqual([]);
    }
  });

  it('begins the same 30 days, tells the world and them, and is written down, once', async () => {
    const sue = await suspended('sue');
    const { requestDeletionFor: first } = granted(await ask(admin, sue));
    expect(Date.parse(first.dueAt) - identity.clock.now.getTime()).toBe(30 * 24 * 3_600_000);
    expect(first.user).toEqual({ id: sue.id, status: 'SUSPENDED', deletion: null });
    expect(granted(await ask(admin, sue)).requestDeletionFor).toEqual(first);
    expect(await identity.told(deletionRequested, sue.id)).toMatchObject([{ userId: sue.id, dueAt: first.dueAt }]);
    expect((await identity.mails(sue.email)).map(({ kind }) => kind)).toEqual([
      'DELETION_REQUESTED',
      'ACCOUNT_SUSPENDED',
    ]);
    expect(await actionsOn(sue)).toEqual([
      { action: 'SUSPENDED', admin_id: admin.id },
      { action: 'DELETION_REQUESTED', admin_id: admin.id },
    ]);
  });

  it('is taken back by the link in their mail, and does not lift the suspension', async () => {
    const sue = await suspended('sue');
    granted(await ask(admin, sue));
    const token = await identity.tokenTo(sue.email);
    expect(granted(await given(identity).nobody.request(cancelDeletion, { token }))).toEqual({
      cancelDeletion: { user: { status: 'SUSPENDED' } },
    });
    expect(await identity.told(deletionCancelled, sue.id)).toHaveLength(1);
    expect(granted(await reinstate(sue))).toEqual({ reinstateUser: { user: { status: 'ACTIVE' } } });
  });

  it('keeps them hidden when the suspension is lifted before it is due, and comes when it is', async () => {
    const [sue, gone] = [await suspended('sue'), await suspended('gone')];
    for (const one of [sue, gone]) granted(await ask(admin, one));
    expect(granted(await reinstate(sue))).toEqual({ reinstateUser: { user: { status: 'INACTIVE' } } });
    identity.clock.forward({ days: 30 });
    await identity.job('due-deletions');
    for (const one of [sue, gone]) expect(await identity.told(deletionDue, one.id)).toHaveLength(1);
  });
});
