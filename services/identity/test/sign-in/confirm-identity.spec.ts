import { granted, type GraphAnswer } from '@kindred/testkit/graph-client';
import { decodeJwt } from 'jose';
import { given, refused, type TestPerson } from '../given.ts';
import { withOldProof } from '../old-proof.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const confirming = /* GraphQL */ `
  mutation ($input: ConfirmIdentityInput!) { confirmIdentity(input: $input) { accessToken expiresAt freshUntil } }
`;
const exporting = /* GraphQL */ `mutation { requestDataExport { dataExport { status } } }`;
const refreshing = /* GraphQL */ `mutation ($token: String!) { refreshSession(input: { refreshToken: $token }) { accessToken refreshToken } }`;

interface Confirmed {
  readonly confirmIdentity: { readonly accessToken: string; readonly expiresAt: string; readonly freshUntil: string };
}

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity?.stop());

const confirm = ({ ask }: Pick<TestPerson, 'ask'>, input: object): Promise<GraphAnswer<Confirmed>> =>
  ask(confirming, { input });
const old = async (name: string) => withOldProof(identity, await given(identity).person(name));

describe('confirming who one is', () => {
  it('is refused without a session, with one that has ended, and without exactly one proof', async () => {
    await refused(given(identity).nobody.request(confirming, { input: { password: 'x' } }), 'UNAUTHENTICATED');
    const ann = await old('ann');
    for (const input of [{}, { password: null }, { password: ann.password, totpCode: '123456' }])
      await refused(confirm(ann, input), 'BAD_USER_INPUT');
    await refused(confirm(ann, { password: '' }), 'INVALID_CREDENTIALS');
    granted(await ann.ask('mutation { signOut { endedSessions } }'));
    await refused(confirm(ann, { password: ann.password }), 'UNAUTHENTICATED');
  });

  it('is refused with a wrong password, which counts: after five the right one is refused too', async () => {
    const ann = await old('ann');
    for (let nth = 0; nth < 5; nth += 1)
      await refused(confirm(ann, { password: `guess number ${nth}` }), 'INVALID_CREDENTIALS');
    await refused(confirm(ann, { password: ann.password }), 'INVALID_CREDENTIALS');
    expect((await identity.mails(ann.email)).map(({ kind }) => kind)).toEqual(['SIGN_IN_LOCKED']);
    await refused(ann.ask(exporting), 'SIGN_IN_AGAIN');
  });

  it('gives a token that does what the old one was refused for, in the same session', async () => {
    const ann = await old('ann');
    const { extensions } = await refused(ann.ask(exporting), 'SIGN_IN_AGAIN');
    expect(extensions).toMatchObject({ details: { maxAgeSeconds: 900, proofs: ['PASSWORD'] } });
    const { accessToken, freshUntil } = granted(await confirm(ann, { password: ann.password })).confirmIdentity;
    expect(Date.parse(freshUntil)).toBe(identity.clock.now.getTime() + 900_000);
    expect(decodeJwt(accessToken)).toMatchObject({
      sid: ann.loginId,
      amr: ['pwd'],
      auth_time: Math.floor(identity.clock.now.getTime() / 1_000),
    });
    granted(await given(identity).nobody.as(accessToken).request(exporting));
    // The old token stays old: its thief gains nothing from the new proof.
    await refused(ann.ask(exporting), 'SIGN_IN_AGAIN');
  });

  it('is kept by refreshing, and does not become fresh by it', async () => {
    const ann = await old('ann');
    granted(await confirm(ann, { password: ann.password }));
    identity.clock.forward({ minutes: 14 });
    const { accessToken, refreshToken } = granted(
      await given(identity).nobody.request<{ refreshSession: { accessToken: string; refreshToken: string } }>(
        refreshing,
        { token: ann.refreshToken },
      ),
    ).refreshSession;
    granted(await given(identity).nobody.as(accessToken).request(exporting));
    identity.clock.forward({ minutes: 2 });
    const later = granted(
      await given(identity).nobody.request<{ refreshSession: { accessToken: string } }>(refreshing, {
        token: refreshToken,
      }),
    ).refreshSession;
    await refused(given(identity).nobody.as(later.accessToken).request(exporting), 'SIGN_IN_AGAIN');
  });
});

describe('forgetting a proof', () => {
  const forgetting = 'mutation { forgetProof { accessToken } }';

  it('is refused without a session', async () => {
    await refused(given(identity).nobody.request(forgetting), 'UNAUTHENTICATED');
  });

  it('makes the session one whose proof is old, also after a refresh, until the next one', async () => {
    const ann = await given(identity).person('ann');
    const { accessToken } = granted(await ann.ask<{ forgetProof: { accessToken: string } }>(forgetting)).forgetProof;
    const now = given(identity).nobody.as(accessToken);
    await refused(now.request(exporting), 'SIGN_IN_AGAIN');
    const { refreshSession } = granted(
      await given(identity).nobody.request<{ refreshSession: { accessToken: string } }>(refreshing, {
        token: ann.refreshToken,
      }),
    );
    await refused(given(identity).nobody.as(refreshSession.accessToken).request(exporting), 'SIGN_IN_AGAIN');
    const { confirmIdentity } = granted(
      await now.request<Confirmed>(confirming, { input: { password: ann.password } }),
    );
    granted(await given(identity).nobody.as(confirmIdentity.accessToken).request(exporting));
  });
});

describe('an archive that is ready', () => {
  it('is refused to a token whose proof is old', async () => {
    const ann = await old('ann');
    const answer = await fetch(`${identity.service.url}/exports/${ann.id}`, {
      headers: { authorization: `Bearer ${ann.token}` },
    });
    expect([answer.status, await answer.json()]).toMatchObject([401, { code: 'SIGN_IN_AGAIN' }]);
  });
});
