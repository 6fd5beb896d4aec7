import { remoteKeys } from '@kindred/service/remote-keys';
import type { JWTVerifyGetKey } from 'jose';
import type { Logger } from 'pino';

/** Identity's public keys. Keys that are known go on verifying while identity is away. */
export function identityKeys(
  jwksUrl: string,
  logger: Logger,
  renewEveryMs = 600_000,
  cooldownMs = 5_000,
): JWTVerifyGetKey {
  const address = new URL(jwksUrl);
  return remoteKeys(() => address, {
    renewEveryMs,
    cooldownMs,
    onFault: (error) => logger.warn({ err: error }, "Identity's keys could not be renewed; the known ones go on"),
  });
}
