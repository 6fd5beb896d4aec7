import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import { granted, type GraphAnswer } from '@kindred/testkit/graph-client';
import { given, refused } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const mutation = /* GraphQL */ `mutation ($refreshToken: String!) { refreshSession(input: { refreshToken: $refreshToken }) { accessToken refreshToken expiresAt user { id email } } }`;

interface Refreshed {
  readonly refreshSession: {
    readonly accessToken: string;
    readonly refreshToken: string;
    readonly expiresAt: string;
    readonly user: { readonly id: string };
  };
}

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

const refresh = (refreshToken: string) => given(identity).nobody.request<Refreshed>(mutation, { refreshToken });

async function refusedBecause(answer: Promise<GraphAnswer<unknown>>, reason: string): Promise<void> {
  const { extensions } = await refused(answer, 'INVALID_REFRESH_TOKEN');
  expect(extensions).toMatchObject({ details: { reason } });
}

describe('a refresh token', () => {
  it('that was never given out is refused', async () => {
    for (const token of ['', 'x', 'a'.repeat(43), 'é'.repeat(1_000)]) await refusedBecause(refresh(token), 'UNKNOWN');
  });

  it('is refused after a week without use', async () => {
    const ann = await given(identity).person('ann');
    identity.clock.forward({ days: 7 });
    await refusedBecause(refresh(ann.refreshToken), 'EXPIRED');
  });

  it('is refused after signing out', async () => {
    const ann = await given(identity).person('ann');
    expect(granted(await ann.ask('mutation { signOut { endedSessions } }'))).toEqual({ signOut: { endedSessions: 1 } });
    await refusedBecause(refresh(ann.refreshToken), 'REVOKED');
    expect(granted(await ann.ask('mutation { signOut { endedSessions } }'))).toEqual({ signOut: { endedSessions: 0 } });
  });

  it('gives a new pair of tokens, and so does its successor, week after week', async () => {
    const ann = await given(identity).person('ann');
    let { refreshToken } = ann;
    for (let week = 1; week <= 3; week += 1) {
      identity.clock.forward({ days: 6 });
      const next = granted(await refresh(refreshToken)).refreshSession;
      expect(next.refreshToken).not.toBe(refreshToken);
      expect(next.user).toEqual({ id: ann.id, email: ann.email });
      expect(granted(await given(identity).nobody.as(next.accessToken).request('{ me { id } }'))).toEqual({
        me: { id: ann.id },
      });
      refreshToken = next.refreshToken;
    }
  });

  it('carries a role that was given meanwhile', async () => {
    const [ann, admin] = [await given(identity).person('ann'), await given(identity).person('warden').admin()];
    granted(
      await admin.ask(
        'mutation ($id: ID!) { setUserRole(input: { userId: $id, role: TRIBE_CREATOR }) { user { role } } }',
        { id: ann.id },
      ),
    );
    const { accessToken } = granted(await refresh(ann.refreshToken)).refreshSession;
    expect(JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({
      role: 'TRIBE_CREATOR',
      sid: ann.loginId,
    });
  });
});

describe('a refresh token that comes a second time', () => {
  it('within ten seconds gets the same successor, as a client needs it whose answer was lost', async () => {
    const ann = await given(identity).person('ann');
    const first = granted(await refresh(ann.refreshToken)).refreshSession;
    identity.clock.forward({ seconds: 10 });
    const again = granted(await refresh(ann.refreshToken)).refreshSession;
    expect(again.refreshToken).toBe(first.refreshToken);
    expect(await identity.told(sessionsRevoked, ann.id)).toEqual([]);
    granted(await refresh(again.refreshToken));
  });

  it('within ten seconds gets the same successor also when that was used, as a second tab needs it', async () => {
    const ann = await given(identity).person('ann');
    const second = granted(await refresh(ann.refreshToken)).refreshSession.refreshToken;
    const third = granted(await refresh(second)).refreshSession.refreshToken;
    identity.clock.forward({ seconds: 9 });
    expect(granted(await refresh(ann.refreshToken)).refreshSession.refreshToken).toBe(second);
    expect(granted(await refresh(second)).refreshSession.refreshToken).toBe(third);
    expect(await identity.told(sessionsRevoked, ann.id)).toEqual([]);
    identity.clock.forward({ seconds: 2 });
    await refusedBecause(refresh(ann.refreshToken), 'REUSED');
    await refusedBecause(refresh(third), 'REVOKED');
  });

  it('ten times at once gets one successor', async () => {
    const ann = await given(identity).person('ann');
    const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(ann.refreshToken)));
    expect(new Set(answers.map((answer) => granted(answer).refreshSession.refreshToken)).size).toBe(1);
  });

  it('later ends the session, for whoever holds the newer token too, and tells the world', async () => {
    const ann = await given(identity).person('ann');
    const newer = granted(await refresh(ann.refreshToken)).refreshSession.refreshToken;
    identity.clock.forward({ seconds: 11 });
    await refusedBecause(refresh(ann.refreshToken), 'REUSED');
    await refusedBecause(refresh(newer), 'REVOKED');
    expect(await identity.told(sessionsRevoked, ann.id)).toEqual([
      { userId: ann.id, sessionIds: [ann.loginId], reason: 'REFRESH_TOKEN_REUSED' },
    ]);
  });

  it('ends that session only', async () => {
    const ann = await given(identity).person('ann');
    const input = { email: ann.email, password: ann.password };
    const other = granted(
      await given(identity).nobody.request<{ signIn: { refreshToken: string } }>(
        'mutation ($input: SignInInput!) { signIn(input: $input) { refreshToken } }',
        { input },
      ),
    );
    granted(await refresh(ann.refreshToken));
    identity.clock.forward({ seconds: 11 });
    await refusedBecause(refresh(ann.refreshToken), 'REUSED');
    granted(await refresh(other.signIn.refreshToken));
  });

  it('is noticed even after its week', async () => {
    const ann = await given(identity).person('ann');
    let newer = ann.refreshToken;
    for (let day = 0; day < 2; day += 1) {
      newer = granted(await refresh(newer)).refreshSession.refreshToken;
      identity.clock.forward({ days: 5 });
      await identity.job('purge');
    }
    await refusedBecause(refresh(ann.refreshToken), 'REUSED');
    await refusedBecause(refresh(newer), 'REVOKED');
  });
});
