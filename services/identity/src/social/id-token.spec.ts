import { startOidcIssuer, type OidcIssuer, type SigningFault } from '@kindred/testkit/oidc-issuer';
import { idTokenVerifier, type IdTokenVerifier } from './id-token.ts';
import type { SocialProvider } from './providers.ts';
import { InvalidIdToken } from './refusals.ts';

let issuer: OidcIssuer;
let verifier: IdTokenVerifier;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.stop());
beforeEach(() => {
  issuer.misbehave(null);
  verifier = fresh();
});

const nonce = 'handed-out';
const fresh = (cooldownMs = 0) => {
  const settings = { issuer: issuer.issuer, audiences: ['kindred-web', 'kindred-ios'] };
  return idTokenVerifier({ GOOGLE: settings, APPLE: settings, FACEBOOK: settings }, { fetchMs: 300, cooldownMs });
};
const good = { sub: 'g-1', aud: 'kindred-web', nonce, email: 'Ann@Example.org', email_verified: true };
const verify = (token: string, provider: SocialProvider = 'GOOGLE', now = new Date()) =>
  verifier.verify(provider, token, { nonce, now });
const verifySigned = async (claims: Record<string, unknown>, fault?: SigningFault, provider?: SocialProvider) =>
  verify(await issuer.sign({ ...good, ...claims }, fault), provider);
const invalid = expect.objectContaining({ code: 'INVALID_ID_TOKEN' });
const unavailable = expect.objectContaining({ code: 'PROVIDER_UNAVAILABLE' });
const inMinutes = (minutes: number) => Math.floor(Date.now() / 1000) + minutes * 60;

describe('an id-token', () => {
  it.each([
    ['is no token', 'certainly.not.one'],
    ['is empty', ''],
    ['is a megabyte', 'a'.repeat(1_000_000)],
  ])('is refused when it %s', async (_, token) => {
    await expect(verify(token)).rejects.toEqual(invalid);
  });

  it.each([
    ['is from another issuer', { iss: 'https://accounts.google.com.elsewhere.example' }],
    ['is for another audience', { aud: 'somebody-else' }],
    ['has no audience', { aud: null }],
    ['is for several audiences and given to nobody in particular', { aud: ['kindred-web', 'somebody-else'] }],
    ['was given to another client', { aud: ['kindred-web', 'somebody-else'], azp: 'somebody-else' }],
    ['was given to another client, though for us alone', { azp: 'somebody-else' }],
    ['has another nonce', { nonce: 'of-another-sign-in' }],
    ['has no nonce', { nonce: null }],
    ['has expired', { exp: inMinutes(-2) }],
    ['never expires', { exp: null }],
    ['has no time of issue', { iat: null }],
    [
      'is from the day before yesterday, however long it says it lives',
      { iat: inMinutes(-48 * 60), exp: inMinutes(60) },
    ],
    ['is from the future', { iat: inMinutes(10) }],
    ['is not valid yet', { nbf: inMinutes(10) }],
    ['has no subject', { sub: null }],
    ['has an empty subject', { sub: '' }],
    ['has a subject of 256 characters', { sub: 'a'.repeat(256) }],
    ['has a subject with a null byte', { sub: 'g\u0000' }],
  ])('is refused when it %s', async (_, claims) => {
    await expect(verifySigned(claims)).rejects.toEqual(invalid);
  });

  it.each<[string, SigningFault]>([
    ['not signed', { alg: 'none' }],
    ['signed with HMAC under the public key', { alg: 'HS256' }],
    ['signed with an algorithm the provider does not use', { alg: 'RS384' }],
    ['signed with a key that is not published', { unpublishedKey: true }],
  ])('is refused when it is %s', async (_, fault) => {
    await expect(verifySigned({}, fault)).rejects.toEqual(invalid);
  });

  it('is refused by a provider that is not offered', async () => {
    const none = idTokenVerifier({});
    await expect(none.verify('APPLE', await issuer.sign(good), { nonce, now: new Date() })).rejects.toMatchObject({
      code: 'PROVIDER_NOT_OFFERED',
    });
  });

  it('does not say what was wrong with it', async () => {
    const refusal = await verifySigned({ nonce: 'of-another-sign-in' }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidIdToken);
    expect(refusal).not.toHaveProperty('details');
    expect((refusal as InvalidIdToken).message).not.toContain('nonce');
  });

  it('says who somebody is, with the address in its one form', async () => {
    expect(await verifySigned({})).toEqual({
      provider: 'GOOGLE',
      subject: 'g-1',
      email: 'ann@example.org',
      emailVerified: true,
    });
  });

  it('may be for any client of ours, and for others beside when it was given to us', async () => {
    expect(await verifySigned({ aud: 'kindred-ios' })).toMatchObject({ subject: 'g-1' });
    expect(await verifySigned({ aud: ['kindred-web', 'somebody-else'], azp: 'kindred-ios' })).toMatchObject({
      subject: 'g-1',
    });
  });

  it('may be a minute off', async () => {
    expect(await verifySigned({ exp: inMinutes(-0.9) })).toMatchObject({ subject: 'g-1' });
  });
});

describe('the address in an id-token', () => {
  it.each<[SocialProvider, unknown, boolean]>([
    ['GOOGLE', true, true],
    ['GOOGLE', false, false],
    ['GOOGLE', null, false],
    ['GOOGLE', 'yes', false],
    ['GOOGLE', 1, false],
    ['APPLE', 'true', true],
    ['APPLE', true, true],
    ['APPLE', 'false', false],
    ['FACEBOOK', null, false],
    ['FACEBOOK', true, false],
    ['FACEBOOK', 'true', false],
  ])('of %s with email_verified %s counts as verified: %s', async (provider, claim, expected) => {
    expect(await verifySigned({ email_verified: claim }, {}, provider)).toMatchObject({
      email: 'ann@example.org',
      emailVerified: expected,
    });
  });

  it.each([
    ['none', null],
    ['no address', 'ann'],
    ['no text', 7],
  ])('is null and not verified when it is %s', async (_, email) => {
    expect(await verifySigned({ email })).toMatchObject({ email: null, emailVerified: false });
  });
});

describe("a provider's keys", () => {
  it('are fetched once for many tokens', async () => {
    const before = issuer.keyFetches();
    for (let nth = 0; nth < 5; nth += 1) await verifySigned({});
    expect(issuer.keyFetches()).toBe(before + 1);
  });

  it('are fetched again when a token names a new one; the old one is then refused', async () => {
    await verifySigned({});
    await issuer.rotateKey();
    expect(await verifySigned({})).toMatchObject({ subject: 'g-1' });
    await expect(verifySigned({}, { previousKey: true })).rejects.toEqual(invalid);
  });

  it('are not fetched again for each made-up key', async () => {
    verifier = fresh(60_000);
    await verifySigned({});
    const before = issuer.keyFetches();
    await issuer.rotateKey();
    for (let nth = 0; nth < 5; nth += 1) await expect(verifySigned({})).rejects.toEqual(invalid);
    expect(issuer.keyFetches()).toBe(before);
  });

  it.each(['down', 'hanging', 'rubbish', 'other-issuer'] as const)(
    'refuse nobody for good when the provider was %s',
    async (fault) => {
      issuer.misbehave(fault);
      await expect(verifySigned({})).rejects.toEqual(unavailable);
      issuer.misbehave(null);
      expect(await verifySigned({})).toMatchObject({ subject: 'g-1' });
    },
  );

  it('that are known stay while the provider is away, whatever key another token names', async () => {
    await verifySigned({});
    issuer.misbehave('down');
    const unknown = (await issuer.sign({ ...good, nonce })).replace(
      /^[^.]+/,
      Buffer.from(JSON.stringify({ alg: 'RS256', kid: 'unknown' })).toString('base64url'),
    );
    await expect(verifier.verify('GOOGLE', unknown, { nonce, now: new Date() })).rejects.toEqual(unavailable);
    expect(await verifySigned({})).toMatchObject({ subject: 'g-1' });
    issuer.misbehave(null);
  });

  it('may be at a configured address, without discovery', async () => {
    const configured = idTokenVerifier({
      GOOGLE: { issuer: issuer.issuer, jwksUri: issuer.jwksUri, audiences: ['kindred-web'] },
    });
    expect(await configured.verify('GOOGLE', await issuer.sign(good), { nonce, now: new Date() })).toMatchObject({
      subject: 'g-1',
    });
  });

  it('are never fetched over plain http from elsewhere', async () => {
    const unsafe = idTokenVerifier({ GOOGLE: { issuer: 'http://provider.example', audiences: ['kindred-web'] } });
    await expect(unsafe.verify('GOOGLE', await issuer.sign(good), { nonce, now: new Date() })).rejects.toMatchObject({
      code: 'PROVIDER_UNAVAILABLE',
      cause: expect.objectContaining({ message: expect.stringContaining('https') }),
    });
  });
});
