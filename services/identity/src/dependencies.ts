import type { PublicCache } from '@kindred/cache/public-cache';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Mailer } from '@kindred/mail/mailer';
import type { ArchivePart } from '@kindred/service/personal-data/archive-part';
import type { SecurityLog } from '@kindred/service/security/security-log';
import type { Logger } from 'pino';
import type { RelyingParty } from './passkeys/webauthn.ts';
import type { Limits } from './limits/limits.ts';
import type { PasswordHasher } from './passwords/password-hasher.ts';
import type { CheckPassword } from './passwords/password-policy.ts';
import type { IdTokenVerifier } from './social/id-token.ts';
import type { OfferedProviders } from './social/providers.ts';
import type { Keyring } from './tokens/keyring.ts';

/** What identity's operations work with beside the database. */
export interface Dependencies {
  readonly hasher: PasswordHasher;
  readonly checkPassword: CheckPassword;
  readonly keys: Keyring;
  readonly mailer: Mailer;
  readonly sealer: Sealer;
  /** For what is the same for every viewer. */
  readonly cache: PublicCache;
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
  /** Reads identity's own part of a person's archive. */
  readonly archivePart: (userId: string) => Promise<ArchivePart>;
  /** Where people fetch their archives: the gateway, which asks here. */
  readonly downloadsUrl: string;
  /** Whose proven address makes the first admin of them. */
  readonly firstAdminEmail: string | null;
  /** The secrets of services that ask for tokens, by their names. */
  readonly clientSecrets: ReadonlyMap<string, string>;
}
