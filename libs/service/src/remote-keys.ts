import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

export interface RemoteKeysOptions {
  /** How long one fetch may take. */
  readonly timeoutMs?: number;
  /**
   * How long after a fetch, successful or not, the next one waits. Tokens with made-up key ids cannot ask the issuer
   * more often.
   */
  readonly cooldownMs?: number;
  /** Keys older than this are renewed in the background, so no request waits for it. */
  readonly renewEveryMs?: number;
  /** Called when keys that are known could not be renewed. */
  readonly onFault?: (error: unknown) => void;
}

/** Without keys no token can be verified, so the cooldown is at most this long. */
const longestCooldownWithoutKeysMs = 1_000;

/**
 * An issuer's published keys (RFC 7517), for `jwtVerify`. They are fetched at first use, for an unknown key id, and
 * when they are old. If the issuer cannot be reached, known keys stay valid. `createRemoteJWKSet` alone drops them
 * after `cacheMaxAge`, and has no cooldown after a failed fetch.
 * @param addressOf where the keys are; asked before each fetch, because issuers move them
 * @throws the error of the last fetch, if there are no keys, or if the key id is unknown and that fetch failed
 */
export function remoteKeys(addressOf: () => URL | Promise<URL>, options: RemoteKeysOptions = {}): JWTVerifyGetKey {
  const { timeoutMs = 3_000, cooldownMs = 5_000, renewEveryMs = 600_000, onFault = () => undefined } = options;
  let keys: JWTVerifyGetKey | null = null;
  let last: { readonly at: number; readonly failure: unknown } = { at: Number.NEGATIVE_INFINITY, failure: null };
  let fetching: Promise<void> | null = null;

  const fetchKeys = async () => {
    try {
      const fetched = createRemoteJWKSet(await addressOf(), {
        timeoutDuration: timeoutMs,
        cacheMaxAge: Infinity,
        cooldownDuration: Infinity,
      });
      await fetched.reload();
      keys = fetched;
      last = { at: performance.now(), failure: null };
    } catch (failure) {
      last = { at: performance.now(), failure };
    } finally {
      fetching = null;
    }
  };
  /** One fetch at a time, and none within the cooldown of the last. */
  const refresh = async () => {
    const pauseMs = keys ? cooldownMs : Math.min(cooldownMs, longestCooldownWithoutKeysMs);
    if (!fetching && performance.now() - last.at < pauseMs) return;
    fetching ??= fetchKeys();
    await fetching;
  };

  return async (header, token) => {
    if (!keys) await refresh();
    else if (performance.now() - last.at > renewEveryMs)
      void refresh().then(() => last.failure && onFault(last.failure));
    if (!keys) throw last.failure;
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await refresh();
      // The token may be valid: the issuer may have added the key since.
      if (last.failure) throw last.failure;
      return keys(header, token);
    }
  };
}
