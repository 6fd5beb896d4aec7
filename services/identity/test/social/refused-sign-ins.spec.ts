import { userRegistered } from '@kindred/contracts/identity/user-registered';
import { eventually } from '@kindred/testkit/eventually';
import { granted } from '@kindred/testkit/graph-client';
import type { SigningFault } from '@kindred/testkit/oidc-issuer';
import { given, refused } from '../given.ts';
import { identityWithProviders, vouched, type IdentityWithProviders } from './providers.ts';

let identity: IdentityWithProviders;
beforeAll(async () => {
  identity = await identityWithProviders({ SOCIAL_FACEBOOK_CLIENT_IDS: '' });
});
afterAll(() => identity?.stop());

const accounts = () => identity.rows('SELECT id FROM identity.account');
const minutes = (count: number) => Math.floor(identity.clock.now.getTime() / 1_000) + count * 60;

// First, while no key of Google's has been fetched yet.
describe('a provider that is away', () => {
  it('is waited for by who begins with it: the nonce is not used up', async () => {
    const word = await identity.word('GOOGLE');
    identity.issuers.GOOGLE.misbehave('down');
    await refused(identity.signInBy(word), 'PROVIDER_UNAVAILABLE');
    identity.issuers.GOOGLE.misbehave(null);
    // The provider is asked for its keys once a second at most.
    const { signInWithProvider: session } = await eventually(async () => granted(await identity.signInBy(word)));
    expect(await identity.told(userRegistered, session.user.id)).toEqual([
      { userId: session.user.id, authProvider: 'GOOGLE' },
    ]);
  });
});

describe('an id-token', () => {
  it.each<[string, Record<string, unknown>, SigningFault]>([
    ['has the nonce of another sign-in', { nonce: 'of-another-sign-in' }, {}],
    ['has no nonce', { nonce: null }, {}],
    ['is for another audience', { aud: 'somebody-else' }, {}],
    ['is from another issuer', { iss: 'https://elsewhere.example' }, {}],
    ['has expired', { iat: 0, exp: 1 }, {}],
    ['is not signed', {}, { alg: 'none' }],
    ['is signed with HMAC under the public key', {}, { alg: 'HS256' }],
    ['is signed with a key that is not published', {}, { unpublishedKey: true }],
  ])('is refused when it %s, and makes nobody', async (_, claims, fault) => {
    const before = await accounts();
    const refusal = await refused(
      identity.signInBy(await identity.word('GOOGLE', { ...vouched('refused@example.org'), ...claims }, fault)),
      'INVALID_ID_TOKEN',
    );
    expect(refusal.extensions).toEqual({ code: 'INVALID_ID_TOKEN' });
    expect(await accounts()).toEqual(before);
  });

  it('is refused when the provider has rotated its key away', async () => {
    await identity.issuers.APPLE.rotateKey();
    await refused(identity.signInBy(await identity.word('APPLE', {}, { previousKey: true })), 'INVALID_ID_TOKEN');
    await identity.arrive('APPLE');
  });

  it('is refused to a provider that did not make it', async () => {
    const nonce = await identity.begin('APPLE');
    const { idToken } = await identity.word('GOOGLE', { nonce });
    await refused(identity.signInBy({ provider: 'APPLE', idToken, nonce }), 'INVALID_ID_TOKEN');
  });
});

describe('a nonce', () => {
  it('is refused when nobody handed it out', async () => {
    const word = await identity.word('GOOGLE', { nonce: 'made-up' });
    await refused(identity.signInBy({ ...word, nonce: 'made-up' }), 'INVALID_ID_TOKEN');
  });

  it('is refused a second time, with the same token and with another', async () => {
    const word = await identity.word('GOOGLE');
    granted(await identity.signInBy(word));
    await refused(identity.signInBy(word), 'INVALID_ID_TOKEN');
    const { idToken } = await identity.word('GOOGLE', { nonce: word.nonce });
    await refused(identity.signInBy({ ...word, idToken }), 'INVALID_ID_TOKEN');
  });

  it('is good for one of two who come with it at once', async () => {
    const word = await identity.word('GOOGLE');
    const answers = await Promise.all([identity.signInBy(word), identity.signInBy(word)]);
    expect(answers.map(({ errors }) => errors[0]?.extensions?.code ?? 'signed in').sort()).toEqual([
      'INVALID_ID_TOKEN',
      'signed in',
    ]);
  });

  it('is refused when it was handed out for another provider', async () => {
    const nonce = await identity.begin('APPLE');
    const { idToken } = await identity.word('GOOGLE', { nonce });
    await refused(identity.signInBy({ provider: 'GOOGLE', idToken, nonce }), 'INVALID_ID_TOKEN');
  });

  it('is refused after ten minutes, and is then kept no longer', async () => {
    const word = await identity.word('GOOGLE', { exp: minutes(60) });
    identity.clock.forward({ minutes: 10 });
    await refused(identity.signInBy(word), 'INVALID_ID_TOKEN');
    identity.clock.forward({ seconds: 1 });
    await identity.job('purge');
    expect(await identity.rows('SELECT 1 FROM identity.provider_nonce')).toEqual([]);
  });

  it('is kept as a hash', async () => {
    const nonce = await identity.begin('GOOGLE');
    const kept = await identity.rows<{ row: string }>(
      'SELECT provider_nonce::text AS row FROM identity.provider_nonce',
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.map(({ row }) => row).join()).not.toContain(nonce);
  });
});

describe('a sign-in with a provider', () => {
  it('is refused for a suspended account, and does not link to it', async () => {
    const ann = await given(identity).person('ann').verified();
    await identity.rows(`UPDATE identity.account SET status = 'SUSPENDED', suspended_from = 'ACTIVE' WHERE id = $1`, [
      ann.id,
    ]);
    await refused(identity.signInBy(await identity.word('GOOGLE', vouched(ann.email))), 'ACCOUNT_SUSPENDED');
    expect(await identity.rows('SELECT 1 FROM identity.social_identity WHERE user_id = $1', [ann.id])).toEqual([]);
    expect(await identity.mails(ann.email)).toEqual([]);
  });

  it('is refused for an account that has somebody else at this provider', async () => {
    const { email } = await given(identity).person('ann').verified();
    await identity.arrive('GOOGLE', { ...vouched(email), sub: 'the-owner' });
    await refused(
      identity.signInBy(await identity.word('GOOGLE', { ...vouched(email), sub: 'who-got-the-address-after' })),
      'ACCOUNT_EXISTS',
    );
  });

  it('is offered with those providers alone at which the house is known', async () => {
    const { nobody } = given(identity);
    const clientIds = ['kindred-web', 'kindred-ios'];
    expect(granted(await nobody.request('{ socialProviders { provider clientIds } }'))).toEqual({
      socialProviders: [
        { provider: 'GOOGLE', clientIds },
        { provider: 'APPLE', clientIds },
      ],
    });
    await expect(identity.begin('FACEBOOK')).rejects.toThrow('PROVIDER_NOT_OFFERED');
    const word = await identity.word('GOOGLE');
    await refused(identity.signInBy({ ...word, provider: 'FACEBOOK' }), 'PROVIDER_NOT_OFFERED');
  });

  it('is refused after very many tries from one place, and so is beginning one', async () => {
    const word = await identity.word('GOOGLE');
    await identity.rows('UPDATE identity.usage_limit SET used = 10000');
    await refused(identity.signInBy(word), 'RATE_LIMITED');
    await expect(identity.begin('GOOGLE')).rejects.toThrow('RATE_LIMITED');
  });
});
