import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Mailer } from '@kindred/mail/mailer';
import type { Models } from '@kindred/models/make-models';
import type { ServiceTokens } from '@kindred/service/service-tokens';
import type { Logger } from 'pino';
import type { Guide } from './guide/guide.ts';

/** What this service's operations work with beside the database. */
export interface Dependencies {
  readonly sealer: Sealer;
  readonly models: Models;
  /** Answers messages, outside of any request. */
  readonly guide: Guide;
  readonly mailer: Mailer;
  /** Where the links in letters lead. */
  readonly houseUrl: string;
  /** Tokens by which it asks identity about blocks and invitations. */
  readonly tokens: ServiceTokens;
  readonly identityUrl: string;
  /** Where people reach this service by HTTP: the address of a reply's stream begins with it. */
  readonly publicUrl: string;
  /** For keyed hashes of invited addresses, and for the signatures under checkpoints of traces. */
  readonly secret: Uint8Array;
  readonly logger: Logger;
}
