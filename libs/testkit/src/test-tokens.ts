import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTVerifyGetKey } from 'jose';

/** Signs tokens as identity does, for services that are tested without it. */
export interface TestTokens {
  /** What verifies them. */
  readonly keys: JWTVerifyGetKey;
  person(userId: string, claims?: { role?: 'USER' | 'TRIBE_CREATOR' | 'ADMIN'; loginId?: string; lifetime?: string }): Promise<string>;
  service(service: string, scope: string, lifetime?: string): Promise<string>;
}

export const testIssuer = 'https://identity.kindred';
export const testAudience = 'kindred';

/** `lifetime` (an hour, in jose's words) is longer where a test moves the clock, and may be said for one token: `-1s` has expired. */
export async function testTokens({ lifetime = '1h' }: { readonly lifetime?: string } = {}): Promise<TestTokens> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const kid = 'test';
  const sign = (subject: string, claims: Record<string, string>, ends = lifetime) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid }).setSubject(subject)
      .setIssuer(testIssuer).setAudience(testAudience).setIssuedAt().setExpirationTime(ends).sign(privateKey);
  return {
    keys: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'EdDSA' }] }),
    person: (userId, { role = 'USER', loginId = userId, lifetime: ends } = {}) => sign(userId, { role, sid: loginId }, ends),
    service: (service, scope, ends) => sign(service, { scope }, ends),
  };
}
