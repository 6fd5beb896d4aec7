import type { AsksIdentity } from '@kindred/identity-client/ask-identity';
import type { Sealer } from '@kindred/database/sealing/sealer';

/** What this service's operations work with beside the database. */
export interface Dependencies extends AsksIdentity {
  readonly sealer: Sealer;
}
