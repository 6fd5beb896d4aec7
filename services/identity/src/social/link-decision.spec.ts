import type { ProviderIdentity } from './id-token.ts';
import { decideAdding, decideLink, refuseLastWayIn, type AccountAtAddress } from './link-decision.ts';
import { AccountExists, LastWayIn, SocialAccountTaken } from './refusals.ts';

const google: ProviderIdentity = { provider: 'GOOGLE', subject: 'g-1', email: 'ann@example.org', emailVerified: true };
const facebook: ProviderIdentity = {
  provider: 'FACEBOOK',
  subject: 'f-1',
  email: 'ann@example.org',
  emailVerified: false,
};
const ann: AccountAtAddress = { userId: 'ann', isVerified: true, hasOtherAtProvider: false };

describe('a sign-in by a provider', () => {
  it('never reaches an account by an address that the provider does not assert', () => {
    expect(decideLink({ identity: facebook, linkedTo: null, accountAtAddress: ann })).toEqual({
      kind: 'create',
      email: null,
    });
    expect(
      decideLink({ identity: { ...google, emailVerified: false }, linkedTo: null, accountAtAddress: ann }),
    ).toEqual({ kind: 'create', email: null });
  });

  it('is refused for an account that has another identity at this provider', () => {
    expect(() =>
      decideLink({ identity: google, linkedTo: null, accountAtAddress: { ...ann, hasOtherAtProvider: true } }),
    ).toThrow(AccountExists);
  });

  it('takes over an account whose address was never verified, whatever it was linked to', () => {
    for (const hasOtherAtProvider of [false, true]) {
      expect(
        decideLink({
          identity: google,
          linkedTo: null,
          accountAtAddress: { ...ann, isVerified: false, hasOtherAtProvider },
        }),
      ).toEqual({ kind: 'take-over', userId: 'ann' });
    }
  });

  it('links to the account with the address that the provider asserts', () => {
    expect(decideLink({ identity: google, linkedTo: null, accountAtAddress: ann })).toEqual({
      kind: 'link',
      userId: 'ann',
    });
  });

  it('goes to the account it is linked to, wherever its address is by now', () => {
    expect(decideLink({ identity: google, linkedTo: 'bob', accountAtAddress: ann })).toEqual({
      kind: 'sign-in',
      userId: 'bob',
    });
    expect(decideLink({ identity: facebook, linkedTo: 'bob', accountAtAddress: null })).toEqual({
      kind: 'sign-in',
      userId: 'bob',
    });
  });

  it('makes an account with the address that is asserted', () => {
    expect(decideLink({ identity: google, linkedTo: null, accountAtAddress: null })).toEqual({
      kind: 'create',
      email: 'ann@example.org',
    });
    expect(
      decideLink({
        identity: { ...google, email: null, emailVerified: false },
        linkedTo: null,
        accountAtAddress: null,
      }),
    ).toEqual({ kind: 'create', email: null });
  });
});

describe('adding a provider', () => {
  it('is refused when the identity is somebody else’s', () => {
    expect(() => decideAdding({ userId: 'ann', linkedTo: 'bob' })).toThrow(SocialAccountTaken);
  });

  it('changes nothing the second time', () => {
    expect(decideAdding({ userId: 'ann', linkedTo: 'ann' })).toBe(false);
    expect(decideAdding({ userId: 'ann', linkedTo: null })).toBe(true);
  });
});

describe('removing a provider', () => {
  it('is refused when it is the only way in', () => {
    expect(() => refuseLastWayIn({ hasPassword: false, identitiesLeft: 0 })).toThrow(LastWayIn);
  });

  it('is allowed with a password or another provider', () => {
    expect(() => refuseLastWayIn({ hasPassword: true, identitiesLeft: 0 })).not.toThrow();
    expect(() => refuseLastWayIn({ hasPassword: false, identitiesLeft: 1 })).not.toThrow();
  });
});
