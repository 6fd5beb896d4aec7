import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { ChronaTransaction } from './chrona-transaction.ts';
import { chronaLoaders } from './loaders.ts';
import { monthlyPoliciesJob } from './monthly-policies.ts';
import { chronaResolvers } from './resolvers.ts';

/** Transfers of Chrona, and what comes and goes by itself each month. */
export const chrona = defineFeature<Dependencies, typeof chronaLoaders>({
  name: 'chrona',
  entities: [ChronaTransaction],
  resolvers: [chronaResolvers],
  loaders: chronaLoaders,
  jobs: [monthlyPoliciesJob],
  otherTables: [{ table: 'policy_run', because: 'how far a monthly policy has come' }],
});
