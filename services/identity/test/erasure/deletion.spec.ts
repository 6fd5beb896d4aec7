import { deletionCancelled } from '@kindred/contracts/identity/deletion-cancelled';
import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { deletionRequested } from '@kindred/contracts/identity/deletion-requested';
import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { granted } from '@kindred/testkit/graph-client';
import { unauthenticated } from '../../src/unauthenticated.ts';
import { given, refused, type TestPerson } from '../given.ts';
import { withOldProof } from '../old-proof.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity({ SERVICE_URLS: 'none' });
});
afterAll(() => identity?.stop());

const person = (name: string) => given(identity).person(name);
const nobody = () => given(identity).nobody;
const sessionOf = ({ email, password }: TestPerson) =>
  nobody().request<{ signIn: { accessToken: string } }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken user { status deletion { dueAt } } } }',
    { input: { email, password } },
  );

interface Deletion {
  requestedAt: string;
  dueAt: string;
  receiptToken: string;
}
const requestDeletion = `mutation ($input: RequestDeletionInput!) { requestDeletion(input: $input) { deletion { requestedAt dueAt receiptToken } } }`;
const cancelDeletion = `mutation ($input: CancelDeletionInput) { cancelDeletion(input: $input) { user { id status deletion { dueAt } } } }`;

async function leaving(name: string): Promise<TestPerson & { readonly deletion: Deletion }> {
  const who = await person(name);
  const {
    requestDeletion: { deletion },
  } = granted(
    await who.ask<{ requestDeletion: { deletion: Deletion } }>(requestDeletion, { input: { password: who.password } }),
  );
  return { ...who, deletion };
}

describe('asking to be deleted', () => {
  it('is refused without a session, with a wrong password, with none, and from a session that was ended', async () => {
    const ann = await person('ann');
    await refused(nobody().request(requestDeletion, { input: { password: ann.password } }), 'UNAUTHENTICATED');
    await refused(ann.ask(requestDeletion, { input: { password: 'not the one' } }), 'INVALID_CREDENTIALS');
    await refused(ann.ask(requestDeletion, { input: {} }), 'INVALID_CREDENTIALS');
    granted(await ann.ask('mutation { signOut { endedSessions } }'));
    await refused(ann.ask(requestDeletion, { input: { password: ann.password } }), 'UNAUTHENTICATED');
    expect(await identity.told(deletionRequested, ann.id)).toEqual([]);
  });

  it('without a password is refused from a session that is not a fresh one', async () => {
    const bea = await person('bea');
    await identity.service.work.run(unauthenticated, (tx) =>
      tx.query('DELETE FROM credential WHERE user_id = $1', [bea.id]),
    );
    await refused((await withOldProof(identity, bea)).ask(requestDeletion, { input: {} }), 'SIGN_IN_AGAIN');
    granted(await (await withOldProof(identity, bea, 14)).ask(requestDeletion, { input: {} }));
  });

  it('hides the person at once, ends their sessions, tells the world, and gives 30 days', async () => {
    const other = await person('carl');
    const dan = await leaving('dan');
    expect(Date.parse(dan.deletion.dueAt) - Date.parse(dan.deletion.requestedAt)).toBe(30 * 24 * 3_600_000);
    expect(granted(await other.ask('query ($id: ID!) { user(id: $id) { id } }', { id: dan.id }))).toEqual({
      user: null,
    });
    expect(granted(await dan.ask('{ me { status deletion { dueAt } } }'))).toEqual({
      me: { status: 'INACTIVE', deletion: { dueAt: dan.deletion.dueAt } },
    });
    const [told] = await identity.told(deletionRequested, dan.id);
    expect(told).toMatchObject({ userId: dan.id, dueAt: dan.deletion.dueAt });
    expect(await identity.told(sessionsRevoked, dan.id)).toEqual([
      { userId: dan.id, sessionIds: [dan.loginId], reason: 'DELETION_REQUESTED' },
    ]);
  });

  it('leaves nothing to be done with what is left of the session', async () => {
    const other = await person('dirk');
    const dot = await leaving('dot');
    const target = { input: { userId: other.id } };
    await refused(
      dot.ask('mutation ($input: RequestTieInput!) { requestTie(input: $input) { id } }', target),
      'UNAUTHENTICATED',
    );
    await refused(
      dot.ask('mutation ($input: BlockUserInput!) { blockUser(input: $input) { id } }', target),
      'UNAUTHENTICATED',
    );
    await refused(dot.ask('mutation { updateProfile(input: { name: "Dot" }) { id } }'), 'UNAUTHENTICATED');
    await refused(dot.ask('mutation { requestDataExport { dataExport { status } } }'), 'UNAUTHENTICATED');
  });

  it('is shown to nobody else', async () => {
    const admin = await person('eva').admin();
    const fay = await leaving('fay');
    const { user } = granted(
      await admin.ask<{ user: unknown }>(
        'query ($id: ID!) { user(id: $id) { deletion { dueAt } dataExport { status } } }',
        { id: fay.id },
      ),
    );
    expect(user ?? { deletion: null, dataExport: null }).toEqual({ deletion: null, dataExport: null });
  });

  it('twice is once', async () => {
    const gus = await leaving('gus');
    const again = granted(await gus.ask<{ requestDeletion: { deletion: Deletion } }>(requestDeletion, { input: {} }));
    expect(again.requestDeletion.deletion).toEqual(gus.deletion);
    expect(await identity.told(deletionRequested, gus.id)).toHaveLength(1);
    expect((await identity.mails(gus.email)).filter(({ kind }) => kind === 'DELETION_REQUESTED')).toHaveLength(1);
  });
});

describe('taking it back', () => {
  it('is refused with a token that is no such token, and to nobody', async () => {
    await refused(nobody().request(cancelDeletion, {}), 'UNAUTHENTICATED');
    await refused(nobody().request(cancelDeletion, { input: { token: 'x'.repeat(43) } }), 'INVALID_TOKEN');
    const hal = await leaving('hal');
    await refused(nobody().request(cancelDeletion, { input: { token: hal.deletion.receiptToken } }), 'INVALID_TOKEN');
  });

  it('works by the link of the mail, which may be opened again', async () => {
    const ida = await leaving('ida');
    const token = await identity.tokenTo(ida.email);
    const {
      cancelDeletion: { user },
    } = granted(await nobody().request<{ cancelDeletion: { user: unknown } }>(cancelDeletion, { input: { token } }));
    expect(user).toEqual({ id: ida.id, status: 'ACTIVE', deletion: null });
    expect(await identity.told(deletionCancelled, ida.id)).toHaveLength(1);
    expect(granted(await nobody().request(cancelDeletion, { input: { token } }))).toEqual({ cancelDeletion: { user } });
    expect(await identity.told(deletionCancelled, ida.id)).toHaveLength(1);
    await refused(
      nobody().request('query ($token: String!) { erasureReceipt(token: $token) { begunAt } }', {
        token: ida.deletion.receiptToken,
      }),
      'INVALID_TOKEN',
    );
  });

  it('works signed in: signing in alone does not bring anybody back', async () => {
    const jan = await leaving('jan');
    const other = await person('kim');
    const { signIn } = granted(await sessionOf(jan));
    expect(signIn).toMatchObject({ user: { status: 'INACTIVE', deletion: { dueAt: jan.deletion.dueAt } } });
    expect(granted(await other.ask('query ($id: ID!) { user(id: $id) { id } }', { id: jan.id }))).toEqual({
      user: null,
    });
    const {
      cancelDeletion: { user },
    } = granted(await nobody().as(signIn.accessToken).request<{ cancelDeletion: { user: unknown } }>(cancelDeletion));
    expect(user).toMatchObject({ status: 'ACTIVE', deletion: null });
    expect(granted(await other.ask('query ($id: ID!) { user(id: $id) { id } }', { id: jan.id }))).toEqual({
      user: { id: jan.id },
    });
    await refused(
      nobody().request(cancelDeletion, { input: { token: await identity.tokenTo(jan.email) } }),
      'INVALID_TOKEN',
    );
  });

  it('changes nothing where nothing was asked', async () => {
    const lou = await person('lou');
    expect(granted(await lou.ask(cancelDeletion))).toMatchObject({ cancelDeletion: { user: { status: 'ACTIVE' } } });
    expect(await identity.told(deletionCancelled, lou.id)).toEqual([]);
  });

  it('does not lift a suspension, and a suspension that is lifted does not bring back who is to be deleted', async () => {
    const admin = await person('max').admin();
    const [ned, oda] = [await leaving('ned'), await leaving('oda')];
    const token = await identity.tokenTo(ned.email);
    for (const { id } of [ned, oda])
      granted(
        await admin.ask('mutation ($input: SuspendUserInput!) { suspendUser(input: $input) { user { id } } }', {
          input: { userId: id, reason: 'OTHER' },
        }),
      );
    const {
      cancelDeletion: { user },
    } = granted(await nobody().request<{ cancelDeletion: { user: unknown } }>(cancelDeletion, { input: { token } }));
    expect(user).toMatchObject({ status: 'SUSPENDED', deletion: null });
    for (const { id } of [ned, oda])
      granted(
        await admin.ask('mutation ($input: ReinstateUserInput!) { reinstateUser(input: $input) { user { id } } }', {
          input: { userId: id },
        }),
      );
    expect(granted(await ned.ask('{ me { status } }'))).toEqual({ me: { status: 'ACTIVE' } });
    expect(granted(await oda.ask('{ me { status } }'))).toEqual({ me: { status: 'INACTIVE' } });
  });

  it('comes too late when the 30 days are over', async () => {
    const pam = await leaving('pam');
    const token = await identity.tokenTo(pam.email);
    identity.clock.forward({ days: 29, hours: 23 });
    await identity.job('due-deletions');
    expect(await identity.told(deletionDue, pam.id)).toEqual([]);
    const { signIn } = granted(await sessionOf(pam));

    identity.clock.forward({ hours: 1 });
    await refused(nobody().request(cancelDeletion, { input: { token } }), 'TOKEN_EXPIRED');
    await identity.job('due-deletions');
    await identity.job('due-deletions');
    expect(await identity.told(deletionDue, pam.id)).toHaveLength(1);
    identity.clock.forward({ minutes: -60 });
    await refused(nobody().as(signIn.accessToken).request(cancelDeletion), 'ERASURE_UNDER_WAY');
  });
});
