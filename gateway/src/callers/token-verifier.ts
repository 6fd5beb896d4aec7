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

/** For a gateway without an identity: whoever calls is the subgraphs' matter. */
export const anyCaller: VerifyCaller = () => null;

/**
 * Verifies access tokens (RFC 9068: `typ` at+jwt) signed with EdDSA and nothing else. One that was verified is
 * remembered until it expires, so that a client's hundredth request costs no signature check; the memory is bounded,
 * and forgets the least used.
 *
 * One that is good but for its end goes on to the services: whoever signs in or refreshes may send it still, and they
 * refuse everything that needs somebody.
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

/** What the token says; null where it has expired and nothing else is wrong with it. */
async function verifiedPayload(token: string, keys: JWTVerifyGetKey, rules: Parameters<typeof jwtVerify>[2]) {
  try {
    return (await jwtVerify(token, keys, rules)).payload;
  } catch (error) {
    // The end is looked at last: a token that fails by it has passed everything else.
    if (error instanceof errors.JWTExpired) return null;
    if (!(error instanceof errors.JOSEError) || keysOutOfReach.has(error.code)) throw new TokensUnverifiable(error);
    throw new InvalidToken('This access token is not valid.');
  }
}
