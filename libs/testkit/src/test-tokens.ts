import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTVerifyGetKey } from 'jose';

/** Signs tokens as identity does, for services that are tested without it. */
export interface TestTokens {
  /** What verifies them. */
  readonly keys: JWTVerifyGetKey;
  person(userId: string, claims?: { role?: 'USER' | 'TRIBE_CREATOR' | 'ADMIN'; loginId?: string }): Promise<string>;
  service(service: string, scope: string): Promise<string>;
}

export const testIssuer = 'https://identity.kindred';
export const testAudience = 'kindred';

/** `lifetime` (an hour, in jose's words) is longer where a test moves the clock. */
export async function testTokens({ lifetime = '1h' }: { readonly lifetime?: string } = {}): Promise<TestTokens> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const kid = 'test';
  const sign = (subject: string, claims: Record<string, string>) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid }).setSubject(subject)
      .setIssuer(testIssuer).setAudience(testAudience).setIssuedAt().setExpirationTime(lifetime).sign(privateKey);
  return {
    keys: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'EdDSA' }] }),
    person: (userId, { role = 'USER', loginId = userId } = {}) => sign(userId, { role, sid: loginId }),
    service: (service, scope) => sign(service, { scope }),
  };
}
