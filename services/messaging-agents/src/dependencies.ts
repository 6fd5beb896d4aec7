import type { Sealer } from '@kindred/database/sealing/sealer';
import type { AsksIdentity } from '@kindred/identity-client/ask-identity';
import type { ServiceContext } from '@kindred/service/service-context';
import type { MatrixParts } from './matrix-parts.ts';

/** What this service's operations work with beside the database. */
export interface Dependencies extends AsksIdentity {
  readonly logger: ServiceContext['logger'];
  readonly sealer: Sealer;
  readonly matrix: MatrixParts;
}
