import { makeCache } from '@kindred/cache/make-cache';
import { makeMailer } from '@kindred/mail/mail-settings';
import type { ServiceContext } from '@kindred/service/service-context';
import type { Dependencies } from './dependencies.ts';
import type { IdentityEnvironment } from './environment.ts';
import { overdueErasuresGauge } from './erasure/watch-erasures.ts';
import { limitsOf } from './limits/limits.ts';
import { passwordHasher } from './passwords/password-hasher.ts';
import { passwordPolicy } from './passwords/password-policy.ts';
import { idTokenVerifier } from './social/id-token.ts';
import { Keyring } from './tokens/keyring.ts';

/** Makes the ports, keys and settings of identity. */
export async function makeDependencies({
  environment,
  work,
  sealer,
  logger,
  security,
  metrics,
  archivePart,
}: ServiceContext<IdentityEnvironment>): Promise<Dependencies> {
  const keys = new Keyring({ work, sealer, issuer: environment.TOKEN_ISSUER, audience: environment.TOKEN_AUDIENCE });
  await keys.rotate(work.now);
  overdueErasuresGauge(metrics, work);
  return {
    hasher: passwordHasher(),
    checkPassword: passwordPolicy(),
    keys,
    mailer: makeMailer(environment),
    sealer,
    cache: makeCache({ service: 'identity', url: environment.REDIS_URL, work, metrics, logger }),
    logger,
    security,
    secret: Buffer.from(environment.IDENTITY_SECRET),
    publicUrl: environment.PUBLIC_URL,
    limits: limitsOf(environment),
    freshForMs: environment.FRESH_SIGN_IN_MINUTES * 60_000,
    mostOpenSessions: environment.OPEN_SESSIONS_PER_PERSON,
    providers: environment.providers,
    idTokens: idTokenVerifier(environment.providers),
    relyingParty: environment.relyingParty,
    services: environment.serviceUrls,
    archivePart,
    downloadsUrl: environment.DOWNLOADS_URL ?? environment.IDENTITY_URL,
    firstAdminEmail: environment.firstAdminEmail,
    clientSecrets: environment.clientSecrets,
  };
}
