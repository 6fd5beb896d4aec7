import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { InvalidToken, TokensUnverifiable } from './refused-tokens.ts';

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/**
 * Returns the subject of a valid token, and null for an anonymous caller or an expired token. The services refuse
 * expired tokens themselves. Throws InvalidToken, or TokensUnverifiable when identity's keys cannot be fetched.
 */
export type VerifyCaller = (authorization: string | undefined) => Promise<string | null> | string | null;

const remembered = 10_000;
/** jose's own errors are about the token, except those that say the keys could not be fetched or read. */
const keysOutOfReach = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);
const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** For a gateway without identity. It verifies no token; the subgraphs do. */
export const anyCaller: VerifyCaller = () => null;

/**
 * Verifies access tokens (RFC 9068: `typ` at+jwt). EdDSA is the only accepted algorithm. A verified token is cached
 * until it expires, so that its later requests cost no signature check. The cache is bounded and evicts the least
 * recently used token.
 *
 * A token whose only fault is that it has expired is passed on to the services. A client that signs in or refreshes may
 * still send it. The services refuse it for every field that needs a signed-in caller.
 */
export function tokenVerifier({ issuer, audience, keys }: TokenRules): VerifyCaller {
  const verified = new LRUCache<string, string>({ max: remembered });
  const rules = { algorithms: ['EdDSA'], issuer, audience, typ: 'at+jwt', requiredClaims: ['sub', 'exp'] };

  const verify = async (token: string): Promise<string | null> => {
    const { exp = 0, sub = null } = (await verifiedPayload(token, keys, rules)) ?? {};
    const ttl = exp * 1_000 - Date.now();
    if (ttl > 0 && sub !== null) verified.set(token, sub, { ttl });
    return sub;
  };

  return (authorization) => {
    if (authorization === undefined) return null;
    const token = bearer.exec(authorization)?.[1];
    if (token === undefined) throw new InvalidToken('The authorization header must read "Bearer" and an access token.');
    return verified.get(token) ?? verify(token);
  };
}

/** The token's payload. Null if the token has expired and has no other fault. */
async function verifiedPayload(token: string, keys: JWTVerifyGetKey, rules: Parameters<typeof jwtVerify>[2]) {
  try {
    return (await jwtVerify(token, keys, rules)).payload;
  } catch (error) {
    // jose checks the expiry last, so an expired token has passed every other check.
    if (error instanceof errors.JWTExpired) return null;
    if (!(error instanceof errors.JOSEError) || keysOutOfReach.has(error.code)) throw new TokensUnverifiable(error);
    throw new InvalidToken('This access token is not valid.');
  }
}
