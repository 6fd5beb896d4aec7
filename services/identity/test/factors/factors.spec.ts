import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { withOldProof } from '../old-proof.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { challengeFor, codeOf, complete, confirming, enrolling, withTotp } from './with-totp.ts';

const mine = /* GraphQL */ `{ me { secondFactors { totpSince recoveryCodesLeft } } }`;
const confirmingIdentity = /* GraphQL */ `mutation ($input: ConfirmIdentityInput!) { confirmIdentity(input: $input) { accessToken } }`;
const removing = /* GraphQL */ `mutation { removeTotp { user { id } } }`;
const renewing = /* GraphQL */ `mutation { renewRecoveryCodes { recoveryCodes } }`;
const resetting = /* GraphQL */ `mutation ($id: ID!) { resetSecondFactors(input: { userId: $id }) { user { id } } }`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity?.stop());

const enrol = async ({ ask }: TestPerson) =>
  granted(await ask<{ enrolTotp: { secret: string; uri: string } }>(enrolling)).enrolTotp;
const kindsTo = async (email: string) => (await identity.mails(email)).map(({ kind }) => kind);

describe('an authenticator app', () => {
  it('is no second factor before its first code, nor after 15 minutes without it', async () => {
    const ann = await given(identity).person('ann');
    await refused(ann.ask(confirming, { code: '123456' }), 'NOT_ENROLLING');
    const { secret, uri } = await enrol(ann);
    expect(uri).toContain(`secret=${secret}`);
    expect(granted(await ann.ask(mine))).toEqual({ me: { secondFactors: { totpSince: null, recoveryCodesLeft: 0 } } });
    await refused(ann.ask(confirming, { code: '000000' }), 'INVALID_CREDENTIALS');
    identity.clock.forward({ minutes: 14 });
    const later = await given(identity).again(ann);
    identity.clock.forward({ minutes: 1 });
    await refused(later.ask(confirming, { code: codeOf(secret, identity) }), 'NOT_ENROLLING');
  });

  it('is refused a second one, and a secret that another one replaced', async () => {
    const ann = await given(identity).person('ann');
    const first = await enrol(ann);
    const second = await enrol(ann);
    await refused(ann.ask(confirming, { code: codeOf(first.secret, identity) }), 'INVALID_CREDENTIALS');
    granted(await ann.ask(confirming, { code: codeOf(second.secret, identity) }));
    await refused(ann.ask(enrolling), 'FACTOR_EXISTS');
  });

  it('comes with ten recovery codes, ends every other session, and is told by mail', async () => {
    const ann = await given(identity).person('ann');
    const other = await given(identity).again(ann);
    const { secret } = await enrol(ann);
    const { confirmTotp } = granted(
      await ann.ask<{ confirmTotp: { recoveryCodes: string[]; endedSessions: number } }>(confirming, {
        code: codeOf(secret, identity),
      }),
    );
    expect(new Set(confirmTotp.recoveryCodes).size).toBe(10);
    expect(confirmTotp.recoveryCodes[0]).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(confirmTotp.endedSessions).toBe(1);
    await refused(other.ask('mutation { signOutEverywhere { endedSessions } }'), 'UNAUTHENTICATED');
    expect(granted(await ann.ask(mine))).toEqual({
      me: { secondFactors: { totpSince: identity.clock.now.toISOString(), recoveryCodesLeft: 10 } },
    });
    expect(await kindsTo(ann.email)).toEqual(['SECOND_FACTOR_CHANGED']);
  });

  it('and its codes are kept so that nobody can read them', async () => {
    const ann = await withTotp(identity, 'ann');
    const rows = await identity.rows<{ row: string }>(
      `SELECT to_jsonb(totp_factor)::text || encode(secret, 'escape') AS row FROM identity.totp_factor WHERE user_id = $1
       UNION ALL SELECT to_jsonb(recovery_code)::text FROM identity.recovery_code WHERE user_id = $1`,
      [ann.id],
    );
    expect(rows).toHaveLength(11);
    for (const { row } of rows)
      for (const secret of [ann.secret, ...ann.recoveryCodes.map((code) => code.replaceAll('-', ''))])
        expect(row).not.toContain(secret);
  });

  it('is shown to nobody else, admins among them', async () => {
    const [ann, admin] = [await withTotp(identity, 'ann'), await given(identity).person('warden').admin()];
    const of = 'query ($id: ID!) { user(id: $id) { secondFactors { totpSince } } }';
    expect(granted(await admin.ask(of, { id: ann.id }))).toEqual({ user: { secondFactors: null } });
  });

  it('is removed with the recovery codes, and the password alone opens the account again', async () => {
    const ann = await withTotp(identity, 'ann');
    granted(await ann.ask(removing));
    await refused(ann.ask(removing), 'NOT_FOUND');
    expect(granted(await ann.ask(mine))).toEqual({ me: { secondFactors: { totpSince: null, recoveryCodesLeft: 0 } } });
    expect(await challengeFor(identity, ann)).toBe('');
    expect(await kindsTo(ann.email)).toEqual(['SECOND_FACTOR_CHANGED', 'SECOND_FACTOR_CHANGED']);
  });
});

describe('a recovery code', () => {
  it('opens a session once, however it is typed, and its owner is told', async () => {
    const ann = await withTotp(identity, 'ann');
    const code = ann.recoveryCodes[0] ?? '';
    granted(
      await complete(identity, {
        challenge: await challengeFor(identity, ann),
        recoveryCode: ` ${code.toLowerCase().replaceAll('-', ' ')}`,
      }),
    );
    await refused(
      complete(identity, { challenge: await challengeFor(identity, ann), recoveryCode: code }),
      'INVALID_CREDENTIALS',
    );
    expect(await kindsTo(ann.email)).toContain('RECOVERY_CODE_USED');
  });

  it('of another person is refused', async () => {
    const [ann, bob] = [await withTotp(identity, 'ann'), await withTotp(identity, 'bob')];
    await refused(
      complete(identity, { challenge: await challengeFor(identity, ann), recoveryCode: bob.recoveryCodes[0] }),
      'INVALID_CREDENTIALS',
    );
  });

  it('is one of few at last, and a mail says so', async () => {
    const ann = await withTotp(identity, 'ann');
    for (const recoveryCode of ann.recoveryCodes.slice(0, 7))
      granted(await complete(identity, { challenge: await challengeFor(identity, ann), recoveryCode }));
    expect((await identity.mails(ann.email))[0]?.subject).toBe('You have few recovery codes left');
  });

  it('is worth nothing after new ones were made', async () => {
    await refused((await given(identity).person('bob')).ask(renewing), 'NO_SECOND_FACTOR');
    const ann = await withTotp(identity, 'ann');
    const { recoveryCodes } = granted(
      await ann.ask<{ renewRecoveryCodes: { recoveryCodes: string[] } }>(renewing),
    ).renewRecoveryCodes;
    const challenge = await challengeFor(identity, ann);
    await refused(complete(identity, { challenge, recoveryCode: ann.recoveryCodes[0] }), 'INVALID_CREDENTIALS');
    granted(await complete(identity, { challenge, recoveryCode: recoveryCodes[0] }));
  });
});

describe('a fresh proof of a person with a second factor', () => {
  it('is not the password', async () => {
    const ann = await withTotp(identity, 'ann');
    for (const asking of [await withOldProof(identity, ann), await given(identity).again(ann)]) {
      const { extensions } = await refused(
        asking.ask(confirmingIdentity, { input: { password: ann.password } }),
        'SIGN_IN_AGAIN',
      );
      expect(extensions).toMatchObject({ details: { proofs: ['TOTP', 'RECOVERY_CODE'] } });
    }
  });

  it('is asked for also where the password is given in the call', async () => {
    const ann = await withOldProof(identity, await withTotp(identity, 'ann'));
    const changing = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { endedSessions } }';
    await refused(
      ann.ask(changing, { input: { currentPassword: ann.password, newPassword: 'nine lanterns over quiet water' } }),
      'SIGN_IN_AGAIN',
    );
    await refused(
      ann.ask('mutation ($p: String) { requestDeletion(input: { password: $p }) { deletion { dueAt } } }', {
        p: ann.password,
      }),
      'SIGN_IN_AGAIN',
    );
    const moving = 'mutation ($input: RequestEmailChangeInput!) { requestEmailChange(input: $input) { accepted } }';
    await refused(
      ann.ask(moving, { input: { email: 'elsewhere@example.org', password: ann.password } }),
      'SIGN_IN_AGAIN',
    );
  });

  it('is a code of the app, once, or a recovery code', async () => {
    const ann = await withTotp(identity, 'ann');
    const old = await withOldProof(identity, ann);
    await refused(old.ask(removing), 'SIGN_IN_AGAIN');
    await refused(old.ask(confirmingIdentity, { input: { totpCode: '000000' } }), 'INVALID_CREDENTIALS');
    const { accessToken } = granted(
      await old.ask<{ confirmIdentity: { accessToken: string } }>(confirmingIdentity, {
        input: { totpCode: ann.code() },
      }),
    ).confirmIdentity;
    await refused(old.ask(confirmingIdentity, { input: { totpCode: ann.code() } }), 'INVALID_CREDENTIALS');
    granted(await old.ask(confirmingIdentity, { input: { recoveryCode: ann.recoveryCodes[0] } }));
    granted(await given(identity).nobody.as(accessToken).request(removing));
  });
});

describe('a person who lost all of it', () => {
  it('is let in again by an admin alone, who is written down, and by nobody for themselves', async () => {
    const [ann, bob, admin] = [
      await withTotp(identity, 'ann'),
      await given(identity).person('bob'),
      await given(identity).person('warden').admin(),
    ];
    await refused(bob.ask(resetting, { id: ann.id }), 'FORBIDDEN');
    await refused(admin.ask(resetting, { id: admin.id }), 'NOT_YOURSELF');
    await refused(admin.ask(resetting, { id: bob.id }), 'NO_SECOND_FACTOR');
    granted(await admin.ask(resetting, { id: ann.id }));
    expect(await challengeFor(identity, ann)).toBe('');
    await refused(ann.ask('mutation { signOutEverywhere { endedSessions } }'), 'UNAUTHENTICATED');
    expect((await kindsTo(ann.email))[0]).toBe('SECOND_FACTORS_RESET');
    const record = 'query ($id: ID!) { adminActions(userId: $id) { edges { node { action admin { id } } } } }';
    expect(granted(await admin.ask(record, { id: ann.id }))).toEqual({
      adminActions: { edges: [{ node: { action: 'SECOND_FACTORS_RESET', admin: { id: admin.id } } }] },
    });
  });
});
