import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { granted, type GraphClient } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const mine = /* GraphQL */ `{ me { sessions { id createdAt lastUsedAt current } } }`;
const endSession = /* GraphQL */ `mutation ($id: ID!) { endSession(input: { sessionId: $id }) { endedSessions } }`;

interface Mine {
  readonly me: {
    readonly sessions: readonly { readonly id: string; readonly current: boolean; readonly lastUsedAt: string }[];
  };
}

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

/** The same person on another device. */
async function alsoOn({ email, password }: TestPerson): Promise<GraphClient> {
  const { nobody } = given(identity);
  const { signIn } = granted(
    await nobody.request<{ signIn: { accessToken: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }',
      { input: { email, password } },
    ),
  );
  return nobody.as(signIn.accessToken);
}
const sessionsOf = async (client: Pick<GraphClient, 'request'>) =>
  granted(await client.request<Mine>(mine)).me.sessions;

describe('the list of sessions', () => {
  it('is null on somebody else, for admins too', async () => {
    const [ann, bob, admin] = [
      await given(identity).person('ann'),
      await given(identity).person('bob'),
      await given(identity).person('warden').admin(),
    ];
    const ofBob = 'query ($id: ID!) { user(id: $id) { sessions { id } } }';
    for (const curious of [ann, admin])
      expect(granted(await curious.ask(ofBob, { id: bob.id }))).toEqual({ user: { sessions: null } });
  });

  it('shows where one is signed in, the one used last first, and which one this is', async () => {
    const ann = await given(identity).person('ann');
    identity.clock.forward({ hours: 1 });
    const phone = await alsoOn(ann);
    const sessions = await sessionsOf(phone);
    expect(sessions.map(({ current }) => current)).toEqual([true, false]);
    expect(sessions[1]?.id).toBe(ann.loginId);
  });

  it('leaves out what nobody can continue any more', async () => {
    const ann = await given(identity).person('ann');
    identity.clock.forward({ days: 7, seconds: 1 });
    expect(await sessionsOf(await alsoOn(ann))).toHaveLength(1);
  });
});

describe('ending a session', () => {
  it('finds neither another person’s, nor one that has ended, nor what is no id', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    await refused(ann.ask(endSession, { id: bob.loginId }), 'NOT_FOUND');
    await refused(ann.ask(endSession, { id: '0198a000-0000-7000-8000-000000000000' }), 'NOT_FOUND');
    await refused(ann.ask(endSession, { id: 'not an id' }), 'BAD_USER_INPUT');
    await refused(given(identity).nobody.request(endSession, { id: bob.loginId }), 'UNAUTHENTICATED');
    expect(await identity.told(sessionsRevoked, bob.id)).toEqual([]);
  });

  it('ends the one on another device, and tells the world', async () => {
    const ann = await given(identity).person('ann');
    const phone = await alsoOn(ann);
    expect(granted(await phone.request(endSession, { id: ann.loginId }))).toEqual({ endSession: { endedSessions: 1 } });
    expect(await identity.told(sessionsRevoked, ann.id)).toEqual([
      { userId: ann.id, sessionIds: [ann.loginId], reason: 'SIGNED_OUT' },
    ]);
    await refused(
      given(identity).nobody.request(
        'mutation ($t: String!) { refreshSession(input: { refreshToken: $t }) { accessToken } }',
        { t: ann.refreshToken },
      ),
      'INVALID_REFRESH_TOKEN',
    );
    expect(await sessionsOf(phone)).toHaveLength(1);
  });

  it('is refused with a token whose own session has ended', async () => {
    const ann = await given(identity).person('ann');
    const phone = await alsoOn(ann);
    granted(await ann.ask('mutation { signOut { endedSessions } }'));
    const [open] = await sessionsOf(phone);
    await refused(ann.ask(endSession, { id: open?.id }), 'UNAUTHENTICATED');
    await refused(ann.ask('mutation { signOutEverywhere { endedSessions } }'), 'UNAUTHENTICATED');
  });
});

describe('signing out everywhere', () => {
  it('ends all of them in one event', async () => {
    const ann = await given(identity).person('ann');
    const phone = await alsoOn(ann);
    expect(granted(await phone.request('mutation { signOutEverywhere { endedSessions } }'))).toEqual({
      signOutEverywhere: { endedSessions: 2 },
    });
    const [told, ...more] = await identity.told(sessionsRevoked, ann.id);
    expect(told).toMatchObject({ reason: 'SIGNED_OUT_EVERYWHERE' });
    expect(told?.sessionIds).toHaveLength(2);
    expect(more).toEqual([]);
  });
});
