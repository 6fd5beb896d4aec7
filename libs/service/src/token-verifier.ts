import { createHash } from 'node:crypto';
import { parseId } from '@kindred/contracts/uuid';
import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { proofs as knownProofs, type AgentCaller, type Caller } from './callers.ts';
import { ServiceUnavailable, TokenExpired, Unauthenticated } from './refusals.ts';
import { remoteKeys } from './remote-keys.ts';

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** Where the public keys are: identity's JWKS address, or identity's own keys. */
  readonly keys: URL | JWTVerifyGetKey;
  readonly clock?: () => Date;
  /** How long after a look at identity's keys an unknown one is not asked for again; 5 s unless said otherwise. */
  readonly cooldownMs?: number;
}

export type VerifyToken = (authorization: string | undefined) => Promise<Caller | null>;

interface Verified {
  readonly caller: Caller;
  readonly expiresAtMs: number;
}

const remembered = 5_000;

/**
 * Verifies access tokens (RFC 9068: `typ` at+jwt) for our issuer and audience. EdDSA is the only accepted algorithm. A
 * verified token is cached by its hash until it expires, so that its later requests cost no signature check. Returns
 * null without a token. Refuses an invalid token with `UNAUTHENTICATED`, and with `TokenExpired` one whose only fault
 * is that it has expired.
 */
export function tokenVerifier({
  issuer,
  audience,
  keys,
  clock = () => new Date(),
  cooldownMs = 5_000,
}: TokenRules): VerifyToken {
  const getKey = keys instanceof URL ? remoteKeys(() => keys, { cooldownMs }) : keys;
  const known = new Map<string, Verified>();

  return async (authorization) => {
    if (!authorization) return null;
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization) ?? [];
    if (!token) throw new Unauthenticated('The authorization header must read "Bearer" and an access token.');
    const now = clock();
    const key = createHash('sha256').update(token).digest('base64');
    const hit = known.get(key);
    if (hit && hit.expiresAtMs > now.getTime()) return hit.caller;

    const payload = await verify(token, getKey, { issuer, audience, now });
    const caller = callerOf(payload);
    if (known.size >= remembered) known.delete(known.keys().next().value ?? '');
    known.set(key, { caller, expiresAtMs: (payload.exp ?? 0) * 1_000 });
    return caller;
  };
}

async function verify(
  token: string,
  getKey: JWTVerifyGetKey,
  { issuer, audience, now }: { issuer: string; audience: string; now: Date },
): Promise<JWTPayload> {
  try {
    const options = {
      algorithms: ['EdDSA'],
      issuer,
      audience,
      typ: 'at+jwt',
      currentDate: now,
      requiredClaims: ['sub', 'exp'],
    };
    return (await jwtVerify(token, getKey, options)).payload;
  } catch (error) {
    // jose's own errors are about the token, except those that say the keys could not be fetched, or were none.
    const aboutKeys =
      error instanceof errors.JWKSTimeout ||
      error instanceof errors.JWKSInvalid ||
      !(error instanceof errors.JOSEError) ||
      error.code === 'ERR_JOSE_GENERIC';
    if (aboutKeys) throw new ServiceUnavailable(error);
    // The end is looked at last: a token that fails by it has passed everything else.
    if (error instanceof errors.JWTExpired) throw new TokenExpired();
    throw new Unauthenticated('This access token is not valid.');
  }
}

function callerOf(payload: JWTPayload): Caller {
  if ('act' in payload || payload['kind'] === 'agent') return agentOf(payload);
  const { sub, role, sid, scope, iat = 0, auth_time: authTime, proofs } = payload;
  if (typeof scope === 'string' && typeof sub === 'string')
    return { kind: 'service', service: sub, scopes: scope.split(' ') };
  const userId = typeof sub === 'string' ? parseId(sub) : null;
  const loginId = typeof sid === 'string' ? parseId(sid) : null;
  if (userId !== null && loginId !== null && (role === 'USER' || role === 'TRIBE_CREATOR' || role === 'ADMIN')) {
    return {
      kind: 'person',
      userId,
      role,
      loginId,
      issuedAtMs: iat * 1_000,
      authenticatedAtMs: typeof authTime === 'number' ? authTime * 1_000 : 0,
      proofs: Array.isArray(proofs) ? knownProofs.filter((proof) => proofs.includes(proof)) : [],
    };
  }
  throw new Unauthenticated('This token is for another purpose.');
}

/** A token for an agent (RFC 8693). One that is not whole counts for nothing, and never for a person or a service. */
function agentOf({ kind, sub, act, scope, sid, iat = 0 }: JWTPayload): AgentCaller {
  const userId = typeof sub === 'string' ? parseId(sub) : null;
  const agentId = typeof act === 'object' && act !== null && 'sub' in act ? act.sub : null;
  const loginId = typeof sid === 'string' ? parseId(sid) : null;
  if (kind !== 'agent' || userId === null || typeof agentId !== 'string' || agentId === '' || typeof scope !== 'string')
    throw new Unauthenticated('This token is for another purpose.');
  const scopes = scope.split(' ').filter((each) => each !== '');
  return { kind: 'agent', userId, agentId, scopes, loginId, issuedAtMs: iat * 1_000 };
}
