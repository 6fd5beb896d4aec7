import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import type { Logger } from 'pino';

/**
 * Identity's public keys. They are fetched when first needed and again for a key id that is not among them, at most every 5 s.
 * Keys that are known go on verifying while identity is away: they are renewed behind the requests, never in front of one.
 */
export function identityKeys(jwksUrl: string, logger: Logger, renewEveryMs = 600_000): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 3_000, cooldownDuration: 5_000, cacheMaxAge: Infinity });
  let freshUntil = 0;
  const renew = () => {
    freshUntil = performance.now() + renewEveryMs;
    keys.reload().catch((error: unknown) => logger.warn({ err: error }, "Identity's keys could not be renewed; the known ones go on"));
  };
  return (header, token) => {
    if (freshUntil === 0) freshUntil = performance.now() + renewEveryMs;
    else if (performance.now() > freshUntil) renew();
    return keys(header, token);
  };
}
