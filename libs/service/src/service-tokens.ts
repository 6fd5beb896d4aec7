import { ServiceUnavailable } from './refusals.ts';

export interface ServiceTokensOptions {
  /** Where identity is, without a path. */
  readonly identityUrl: string;
  readonly clientId: string;
  readonly secret: string;
  readonly clock?: () => Date;
  readonly timeoutMs?: number;
}

/** A service's own tokens, by which it asks other services: one for each scope. */
export interface ServiceTokens {
  /**
   * A token for a scope, valid for a minute at least.
   * @throws {ServiceUnavailable} where identity cannot be reached or does not answer
   * @throws {TokenRefused} where it answers that this service must not have it: a mistake in how the house is set up
   */
  get(scope: string): Promise<string>;
}

/** Identity has another secret for the client, or does not grant it the scope. Callers of this service never see it. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';

  constructor(clientId: string, scope: string, fault: string) {
    super(`Identity gives ${clientId} no token for ${scope}: ${fault}.`);
  }
}

interface Kept {
  readonly token: Promise<string>;
  /** Until when the cache returns it; null while it is being requested. */
  until: number | null;
}

/** A cached token is not used in its last minute, so that it is still valid when the other service verifies it. */
const spareMs = 60_000;

/**
 * Gets tokens from identity (RFC 6749, client credentials) and caches them. Concurrent calls for a scope share one
 * request. A failed request is not cached.
 */
export function serviceTokens({
  identityUrl,
  clientId,
  secret,
  clock = () => new Date(),
  timeoutMs = 3_000,
}: ServiceTokensOptions): ServiceTokens {
  const kept = new Map<string, Kept>();
  const url = new URL('/oauth/token', identityUrl);
  const authorization = `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`).toString('base64')}`;

  async function ask(scope: string): Promise<{ token: string; livesMs: number }> {
    const body = new URLSearchParams({ grant_type: 'client_credentials', scope });
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { authorization },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((error: unknown) => Promise.reject(new ServiceUnavailable(error)));
    const answer = (await response.json().catch(() => null)) as {
      access_token?: unknown;
      expires_in?: unknown;
      error?: unknown;
    } | null;
    if (response.status >= 400 && response.status < 500)
      throw new TokenRefused(clientId, scope, String(answer?.error ?? response.status));
    if (typeof answer?.access_token !== 'string' || typeof answer.expires_in !== 'number')
      throw new ServiceUnavailable(new Error(`Identity answered ${response.status} to a request for a token.`));
    return { token: answer.access_token, livesMs: answer.expires_in * 1_000 };
  }

  function fetchFor(scope: string): Promise<string> {
    const askedAt = clock().getTime();
    const answer = ask(scope);
    const entry: Kept = { token: answer.then(({ token }) => token), until: null };
    kept.set(scope, entry);
    answer.then(
      ({ livesMs }) => (entry.until = askedAt + livesMs - spareMs),
      () => kept.delete(scope),
    );
    return entry.token;
  }

  return {
    async get(scope) {
      const known = kept.get(scope);
      if (known && (known.until === null || known.until > clock().getTime())) return known.token;
      return fetchFor(scope);
    },
  };
}
