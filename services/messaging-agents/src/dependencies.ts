import type { AsksIdentity } from '@kindred/identity-client/ask-identity';
import type { ServiceContext } from '@kindred/service/service-context';

/** What this service's operations work with beside the database. */
export interface Dependencies extends AsksIdentity {
  readonly logger: ServiceContext['logger'];
}
