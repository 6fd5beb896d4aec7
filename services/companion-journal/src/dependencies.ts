import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Models } from '@kindred/models/make-models';
import type { ServiceTokens } from '@kindred/service/service-tokens';

/** What this service's operations work with beside the database. */
export interface Dependencies {
  readonly sealer: Sealer;
  readonly models: Models;
  /** Tokens by which it asks identity about blocks. */
  readonly tokens: ServiceTokens;
  readonly identityUrl: string;
}
