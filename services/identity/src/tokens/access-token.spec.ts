import { tokenVerifier } from '@kindred/service/token-verifier';
import {
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  exportSPKI,
  importJWK,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
} from 'jose';
import { issueAccessToken, issueServiceToken, type Signing } from './access-token.ts';
import { generateSigningKey, openSigningKey, publicKeySet, type StoredSigningKey } from './signing-keys.ts';

const now = new Date('2026-03-01T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const person = {
  userId: '0198f7a0-0000-7000-8000-000000000001',
  role: 'USER',
  loginId: '0198f7a0-0000-7000-8000-000000000002',
  authenticatedAt: new Date(now.getTime() - 60_000),
  methods: ['pwd'],
  proofs: ['PASSWORD'],
  endsAt: new Date('2100-01-01'),
  now,
} as const;

let stored: StoredSigningKey;
let signing: Signing;
beforeAll(async () => {
  stored = await generateSigningKey();
  signing = { issuer: 'https://identity.kindred', audience: 'kindred', key: await openSigningKey(stored) };
});

/** The verifier that the gateway and every subgraph use, with identity's published keys. */
const verifyAt = (at: Date) => {
  const verify = tokenVerifier({
    issuer: signing.issuer,
    audience: signing.audience,
    keys: createLocalJWKSet(publicKeySet([stored.publicJwk])),
    clock: () => at,
  });
  return (token: string) => verify(`Bearer ${token}`);
};
const refused = expect.objectContaining({ code: 'UNAUTHENTICATED' });

describe('an access token', () => {
  const claims = { sub: person.userId, role: 'ADMIN', sid: person.loginId };
  const forged = (
    header: Record<string, string>,
    key: CryptoKey | Uint8Array,
    changes: { issuer?: string; audience?: string } = {},
  ) =>
    new SignJWT(claims)
      .setProtectedHeader({ typ: 'at+jwt', alg: 'EdDSA', kid: stored.kid, ...header })
      .setExpirationTime(later(10))
      .setIssuer(changes.issuer ?? signing.issuer)
      .setAudience(changes.audience ?? signing.audience)
      .setIssuedAt(now)
      .sign(key);

  it('is refused once its 15 minutes are over', async () => {
    const { token, expiresAt } = await issueAccessToken(signing, person);
    expect(expiresAt).toEqual(later(15));
    await expect(verifyAt(later(15.1))(token)).rejects.toEqual(refused);
    expect(await verifyAt(later(14.9))(token)).toMatchObject({ userId: person.userId });
  });

  it('is refused unsigned', async () => {
    const token = new UnsecuredJWT(claims)
      .setIssuer(signing.issuer)
      .setAudience(signing.audience)
      .setExpirationTime(later(10))
      .encode();
    await expect(verifyAt(now)(token)).rejects.toEqual(refused);
  });

  it('is refused with an HMAC under the public key, in whichever form it was taken', async () => {
    const publicKey = (await importJWK({ ...stored.publicJwk, ext: true }, 'EdDSA')) as CryptoKey;
    for (const secret of [await exportSPKI(publicKey), JSON.stringify(stored.publicJwk), String(stored.publicJwk.x)]) {
      const token = await forged({ alg: 'HS256' }, new TextEncoder().encode(secret.padEnd(32)));
      await expect(verifyAt(now)(token)).rejects.toEqual(refused);
    }
  });

  it('is refused when another key signed it, under its own id or under ours', async () => {
    const other = await generateSigningKey();
    const { key } = await openSigningKey(other);
    for (const kid of [other.kid, stored.kid])
      await expect(verifyAt(now)(await forged({ kid }, key))).rejects.toEqual(refused);
  });

  it('is refused from another issuer, for another audience, and for another purpose', async () => {
    const { key } = signing.key;
    await expect(verifyAt(now)(await forged({}, key, { issuer: 'https://elsewhere.example' }))).rejects.toEqual(
      refused,
    );
    await expect(verifyAt(now)(await forged({}, key, { audience: 'elsewhere' }))).rejects.toEqual(refused);
    await expect(verifyAt(now)(await forged({ typ: 'JWT' }, key))).rejects.toEqual(refused);
  });

  it('is refused when a letter of it was changed', async () => {
    const { token } = await issueAccessToken(signing, person);
    const [header, , signature] = token.split('.');
    const changed = Buffer.from(JSON.stringify({ ...decodeJwt(token), role: 'ADMIN' })).toString('base64url');
    await expect(verifyAt(now)(`${header}.${changed}.${signature}`)).rejects.toEqual(refused);
  });

  it('says who, in which role and in which login, and nothing else about them', async () => {
    const { token, id } = await issueAccessToken(signing, person);
    expect(await verifyAt(now)(token)).toEqual({
      kind: 'person',
      userId: person.userId,
      role: 'USER',
      loginId: person.loginId,
      issuedAtMs: now.getTime(),
      authenticatedAtMs: now.getTime() - 60_000,
      proofs: ['PASSWORD'],
    });
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'EdDSA', typ: 'at+jwt', kid: stored.kid });
    expect(Object.keys(decodeJwt(token)).sort()).toEqual([
      'amr',
      'aud',
      'auth_time',
      'exp',
      'iat',
      'iss',
      'jti',
      'proofs',
      'role',
      'sid',
      'sub',
    ]);
    expect(decodeJwt(token).jti).toBe(id);
  });
});

describe('a service token', () => {
  const service = { clientId: 'tribe-events', scope: 'matching:read', now };

  it('is refused once its 10 minutes are over', async () => {
    const { token } = await issueServiceToken(signing, service);
    await expect(verifyAt(later(10.1))(token)).rejects.toEqual(refused);
  });

  it('names the service and its one scope, and passes for nobody', async () => {
    const { token } = await issueServiceToken(signing, service);
    expect(await verifyAt(now)(token)).toEqual({ kind: 'service', service: 'tribe-events', scopes: ['matching:read'] });
    expect(decodeJwt(token)).not.toHaveProperty('role');
    expect(decodeJwt(token)).not.toHaveProperty('sid');
  });
});
