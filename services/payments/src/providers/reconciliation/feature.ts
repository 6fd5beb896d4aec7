import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../../dependencies.ts';
import { reconcileJob } from './reconcile-job.ts';
import { ProviderDifference, Reconciliation } from './reconciliation.ts';
import { reconciliationResolvers } from './resolvers.ts';

/** The providers’ records held against the service’s own. */
export const reconciliation = defineFeature<Dependencies>({
  name: 'reconciliation',
  entities: [Reconciliation, ProviderDifference],
  resolvers: [reconciliationResolvers],
  jobs: [reconcileJob],
  otherTables: [
    { table: 'reconciliation', because: 'when a provider’s record was compared, and how many records differed' },
    { table: 'provider_difference', because: 'records that differ, by the ids of their payments' },
  ],
});
