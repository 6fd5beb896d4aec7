import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { Refused } from '../http/refused.ts';

/** What a program may do now, by its token. */
export interface Access {
  /** The token for services, which the program never sees. */
  readonly token: string;
  readonly scopes: readonly string[];
}

/** Asks identity what a program's token is good for; null if it is good for nothing. */
export type ExchangeToken = (token: string) => Promise<Access | null>;

/** For so long a revoked token is still accepted, in milliseconds. */
const rememberedMs = 5_000;
const mostRemembered = 10_000;
const shape = /^kindred_(?:pat|oat)_[\w-]{43}$/;

/**
 * Exchanges personal tokens and the access tokens of OAuth clients at identity. Other tokens, such as a session's, are
 * good for nothing here, and identity is not asked about them.
 */
export function tokenExchange(identityUrl: string, timeoutMs: number): ExchangeToken {
  const url = new URL('/oauth/grant', identityUrl);
  const known = new LRUCache<string, Access>({ max: mostRemembered, ttl: rememberedMs });
  return async (token) => {
    if (!shape.test(token)) return null;
    const key = createHash('sha256').update(token).digest('base64');
    const hit = known.get(key);
    if (hit) return hit;
    const response = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ subject_token: token }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch(() => null);
    if (response?.status === 400) return null;
    const answer = (await response?.json().catch(() => null)) as { access_token?: unknown; scope?: unknown } | null;
    if (typeof answer?.access_token !== 'string' || typeof answer.scope !== 'string') throw unverifiable();
    const access = { token: answer.access_token, scopes: answer.scope.split(' ') };
    known.set(key, access);
    return access;
  };
}

function unverifiable(): Refused {
  return new Refused(503, 'SERVICE_UNAVAILABLE', 'Tokens cannot be verified now. Try again in a moment.', {
    'retry-after': '5',
  });
}
