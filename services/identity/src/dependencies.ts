import type { Sealer } from '@kindred/database/sealing/sealer';
import { makeMailer } from '@kindred/mail/mail-settings';
import type { Mailer } from '@kindred/mail/mailer';
import type { ServiceContext } from '@kindred/service/service-context';
import type { SecurityLog } from '@kindred/service/security/security-log';
import type { Logger } from 'pino';
import type { IdentityEnvironment } from './environment.ts';
import { overdueErasuresGauge } from './erasure/watch-erasures.ts';
import type { RelyingParty } from './factors/webauthn.ts';
import { limitsOf, type Limits } from './limits.ts';
import { passwordHasher, type PasswordHasher } from './sign-in/password-hasher.ts';
import { passwordPolicy, type CheckPassword } from './sign-in/password-policy.ts';
import { idTokenVerifier, type IdTokenVerifier } from './social/id-token.ts';
import type { OfferedProviders } from './social/providers.ts';
import { Keyring } from './tokens/keyring.ts';

/** What identity's operations work with beside the database. */
export interface Dependencies {
  readonly hasher: PasswordHasher;
  readonly checkPassword: CheckPassword;
  readonly keys: Keyring;
  readonly mailer: Mailer;
  readonly sealer: Sealer;
  readonly logger: Logger;
  readonly security: SecurityLog;
  /** For keyed hashes of addresses and callers, and for the successors of refresh tokens. */
  readonly secret: Uint8Array;
  /** Where the links in mails lead. */
  readonly publicUrl: string;
  readonly limits: Limits;
  /** How old the last proof of a person may be where a fresh one is needed. */
  readonly freshForMs: number;
  /** How many sessions a person may have open. */
  readonly mostOpenSessions: number;
  /** The providers that people can sign in with, and what verifies their word. */
  readonly providers: OfferedProviders;
  readonly idTokens: IdTokenVerifier;
  /** Where passkeys are made and used. */
  readonly relyingParty: RelyingParty;
  /** Every other service of the house, and where it is. */
  readonly services: ReadonlyMap<string, URL>;
  /** Where people fetch their archives: the gateway, which asks here. */
  readonly downloadsUrl: string;
  /** Whose proven address makes the first admin of them. */
  readonly firstAdminEmail: string | null;
  /** The secrets of services that ask for tokens, by their names. */
  readonly clientSecrets: ReadonlyMap<string, string>;
}

export async function makeDependencies({
  environment,
  work,
  sealer,
  logger,
  security,
  metrics,
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
    downloadsUrl: environment.DOWNLOADS_URL ?? environment.IDENTITY_URL,
    firstAdminEmail: environment.firstAdminEmail,
    clientSecrets: environment.clientSecrets,
  };
}
