import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

export interface PersonClaims {
  readonly role?: 'USER' | 'TRIBE_CREATOR' | 'ADMIN';
  readonly loginId?: string;
  readonly lifetime?: string;
  /** When they last proved who they are; now, unless said otherwise. */
  readonly authenticatedAt?: Date;
}

export interface AgentClaims {
  readonly agentId?: string;
  readonly loginId?: string;
}

/** Signs tokens as identity does, for services that are tested without it. */
export interface TestTokens {
  /** What verifies them. */
  readonly keys: JWTVerifyGetKey;
  /** The same, for another process. */
  readonly keySet: JSONWebKeySet;
  person(userId: string, claims?: PersonClaims): Promise<string>;
  service(service: string, scope: string, lifetime?: string): Promise<string>;
  /** For an agent that acts for a person. `scope` is operations or scopes, separated by spaces. */
  agent(userId: string, scope: string, claims?: AgentClaims): Promise<string>;
}

export const testIssuer = 'https://identity.kindred';
export const testAudience = 'kindred';

/** Later than any moment to which a test moves its clock: such a proof stays fresh. */
const always = new Date('2200-01-01');

/**
 * `lifetime` (an hour, in jose's words) is longer where a test moves the clock: its people's proofs stay fresh then. It
 * may be said for one token: `-1s` has expired.
 */
export async function testTokens({ lifetime }: { readonly lifetime?: string } = {}): Promise<TestTokens> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const kid = 'test';
  const sign = (subject: string, claims: Record<string, unknown>, ends = lifetime ?? '1h') =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
      .setSubject(subject)
      .setIssuer(testIssuer)
      .setAudience(testAudience)
      .setIssuedAt()
      .setExpirationTime(ends)
      .sign(privateKey);
  const provenAt = () => (lifetime === undefined ? new Date() : always);
  const keySet = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'EdDSA' }] };
  return {
    keys: createLocalJWKSet(keySet),
    keySet,
    person: (userId, { role = 'USER', loginId = userId, lifetime: ends, authenticatedAt = provenAt() } = {}) =>
      sign(
        userId,
        { role, sid: loginId, auth_time: Math.floor(authenticatedAt.getTime() / 1_000), proofs: ['PASSWORD'] },
        ends,
      ),
    service: (service, scope, ends) => sign(service, { scope }, ends),
    agent: (userId, scope, { agentId = 'agent', loginId } = {}) =>
      sign(userId, { kind: 'agent', act: { sub: agentId }, scope, ...(loginId !== undefined && { sid: loginId }) }),
  };
}
