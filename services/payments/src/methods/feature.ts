import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { abandonMethodsJob } from './abandon-methods.ts';
import { exportMethods } from './export-methods.ts';
import { forgetMethodsOf } from './forget-methods-of.ts';
import { methodLoaders } from './loaders.ts';
import { PaymentMethod } from './payment-method.ts';
import { methodResolvers } from './resolvers.ts';

/** The ways in which people pay. */
export const methods = defineFeature<Dependencies, typeof methodLoaders>({
  name: 'methods',
  entities: [PaymentMethod],
  resolvers: [methodResolvers],
  loaders: methodLoaders,
  jobs: [abandonMethodsJob],
  personalData: [
    {
      table: 'payment_method',
      kind: 'PAYMENT_METHOD',
      what: 'The ways in which a person pays: the provider’s token, the last four digits, when it expires.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      sealed: { token: {}, next_action: {} },
      erase: async ({ tx, userId, dependencies }) => ({
        erased: await forgetMethodsOf(tx, dependencies, userId),
      }),
      archive: { as: 'paymentMethods', read: ({ tx, userId }) => exportMethods(tx, userId) },
      endOfLife: {
        expired: `status = 'REMOVED' AND type IS NULL AND removed_at < $1::timestamptz - interval '40 days'`,
        because: 'the provider never kept it, and the person was told: 40 days later it is deleted',
      },
    },
  ],
});
