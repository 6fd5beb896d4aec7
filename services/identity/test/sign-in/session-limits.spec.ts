import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { granted, type GraphAnswer } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const signingIn = /* GraphQL */ `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken } }`;
const refreshing = /* GraphQL */ `
  mutation ($token: String!) { refreshSession(input: { refreshToken: $token }) { accessToken refreshToken expiresAt } }
`;
const sessions = /* GraphQL */ `{ me { sessions { id createdAt endsAt current } } }`;
const endOthers = /* GraphQL */ `mutation { endOtherSessions { endedSessions } }`;

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: string;
}

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity({ OPEN_SESSIONS_PER_PERSON: '3' });
});
afterAll(() => identity?.stop());

async function signIn({ email, password }: TestPerson): Promise<Tokens> {
  const answer = await given(identity).nobody.request<{ signIn: Tokens }>(signingIn, { input: { email, password } });
  return granted(answer).signIn;
}
const refresh = (token: string): Promise<GraphAnswer<{ refreshSession: Tokens }>> =>
  given(identity).nobody.request(refreshing, { token });
const openOf = async (token: string) => {
  const answer = await given(identity)
    .nobody.as(token)
    .request<{ me: { sessions: { id: string; endsAt: string; createdAt: string }[] } }>(sessions);
  return granted(answer).me.sessions;
};

describe('the most sessions of a person', () => {
  it('are not exceeded: one more ends the one used longest ago, tells the services, and writes to the person', async () => {
    const ann = await given(identity).person('ann');
    identity.clock.forward({ minutes: 1 });
    const second = await signIn(ann);
    identity.clock.forward({ minutes: 1 });
    await signIn(ann);
    identity.clock.forward({ minutes: 1 });
    // The first is used once more, so the second is the one used longest ago.
    const first = granted(await refresh(ann.refreshToken)).refreshSession;
    expect(await identity.mails(ann.email)).toEqual([]);

    const last = await signIn(ann);
    const open = await openOf(last.accessToken);
    expect(open).toHaveLength(3);
    await refused(refresh(second.refreshToken), 'INVALID_REFRESH_TOKEN');
    granted(await refresh(first.refreshToken));
    expect(await identity.told(sessionsRevoked, ann.id)).toMatchObject([{ userId: ann.id, reason: 'SIGNED_OUT' }]);
    expect((await identity.mails(ann.email)).map(({ kind, text }) => [kind, text.includes('at most 3')])).toEqual([
      ['SESSION_ENDED', true],
    ]);
  });

  it('are counted for each person alone, and without those that nobody can continue', async () => {
    const [ann, bob] = [await given(identity).person('ann'), await given(identity).person('bob')];
    for (let nth = 0; nth < 3; nth += 1) await signIn(bob);
    identity.clock.forward({ days: 7, seconds: 1 });
    for (let nth = 0; nth < 3; nth += 1) await signIn(ann);
    expect(await identity.told(sessionsRevoked, ann.id)).toEqual([]);
  });

  it('hold for ten who sign in at once', async () => {
    const ann = await given(identity).person('ann');
    const all = await Promise.all(Array.from({ length: 10 }, () => signIn(ann)));
    expect(await openOf(all[0]?.accessToken ?? '')).toHaveLength(3);
  });

  it('are told of by three mails a day, however many are ended', async () => {
    const ann = await given(identity).person('ann');
    for (let nth = 0; nth < 8; nth += 1) await signIn(ann);
    expect(await identity.mails(ann.email)).toHaveLength(3);
    identity.clock.forward({ days: 1, seconds: 1 });
    await signIn(ann);
    expect(await identity.mails(ann.email)).toHaveLength(4);
  });
});

describe('a session', () => {
  it('ends 90 days after signing in, however often it is refreshed, and its last tokens with it', async () => {
    const ann = await given(identity).person('ann');
    const [{ endsAt, createdAt } = { endsAt: '', createdAt: '' }] = await openOf(ann.token);
    expect(Date.parse(endsAt) - Date.parse(createdAt)).toBe(90 * 86_400_000);
    let { refreshToken } = ann;
    for (let day = 6; day < 90; day += 6) {
      identity.clock.forward({ days: 6 });
      refreshToken = granted(await refresh(refreshToken)).refreshSession.refreshToken;
    }
    identity.clock.forward({ days: 5, hours: 23, minutes: 55 });
    const last = granted(await refresh(refreshToken)).refreshSession;
    expect(Date.parse(last.expiresAt)).toBeLessThanOrEqual(Date.parse(endsAt));

    identity.clock.forward({ minutes: 6 });
    const { extensions } = await refused(refresh(last.refreshToken), 'INVALID_REFRESH_TOKEN');
    expect(extensions).toMatchObject({ details: { reason: 'EXPIRED' } });
    await refused(given(identity).nobody.as(last.accessToken).request(sessions), 'UNAUTHENTICATED');
  });

  it('is not among the open ones after its 90 days', async () => {
    const ann = await given(identity).person('ann');
    await identity.rows('UPDATE identity.login SET created_at = $1, last_used_at = $2 WHERE id = $3', [
      new Date(identity.clock.now.getTime() - 90 * 86_400_000),
      identity.clock.now,
      ann.loginId,
    ]);
    expect(await openOf((await signIn(ann)).accessToken)).toHaveLength(1);
  });
});

describe('ending all other sessions', () => {
  it('is refused without a session', async () => {
    await refused(given(identity).nobody.request(endOthers), 'UNAUTHENTICATED');
  });

  it('leaves the one that asks', async () => {
    const ann = await given(identity).person('ann');
    const other = await signIn(ann);
    expect(granted(await ann.ask(endOthers))).toEqual({ endOtherSessions: { endedSessions: 1 } });
    await refused(refresh(other.refreshToken), 'INVALID_REFRESH_TOKEN');
    expect(await openOf(ann.token)).toMatchObject([{ id: ann.loginId, current: true }]);
  });
});
