import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

export interface RemoteKeysOptions {
  /** How long one fetch may take. */
  readonly timeoutMs?: number;
  /**
   * How long after a fetch, successful or not, the next one waits. Tokens with made-up key ids cannot ask the issuer
   * more often.
   */
  readonly cooldownMs?: number;
  /** How old the keys become before they are renewed, behind the requests and never in front of one. */
  readonly renewEveryMs?: number;
  /** Called when keys that are known could not be renewed. */
  readonly onFault?: (error: unknown) => void;
}

/** Without any key nothing can be verified, so the issuer is asked again sooner. */
const longestCooldownWithoutKeysMs = 1_000;

/**
 * An issuer's published keys (RFC 7517), for `jwtVerify`. They are fetched at first use, for a key id that is not among
 * them, and when they are old. Known keys are replaced only by keys that arrived: an issuer that cannot be reached
 * takes none away, which `createRemoteJWKSet` alone does once they are older than `cacheMaxAge`. That one has no
 * cooldown after a failed fetch, either.
 * @param addressOf where the keys are; asked before each fetch, because issuers move them
 * @throws what the fetch threw, where it is needed to know: there are no keys, or the key id is unknown and the last
 * fetch failed
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
      // Neither a yes nor a no: the key may be one that the issuer has made since.
      if (last.failure) throw last.failure;
      return keys(header, token);
    }
  };
}
