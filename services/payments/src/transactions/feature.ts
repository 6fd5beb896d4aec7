import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { abandonPaymentsJob } from './abandon-payments.ts';
import { debtsOf, writeOffDebts } from './debts.ts';
import { exportTransactions } from './export-transactions.ts';
import { forgetInTransactions } from './forget-in-transactions.ts';
import { transactionLoaders } from './loaders.ts';
import { PaymentTransaction } from './payment-transaction.ts';
import { transactionResolvers } from './resolvers.ts';
import { retryRefundsJob } from './retry-refunds.ts';

/** Payments, refunds and payouts, and their disputes. */
export const transactions = defineFeature<Dependencies, typeof transactionLoaders>({
  name: 'transactions',
  entities: [PaymentTransaction],
  resolvers: [transactionResolvers],
  loaders: transactionLoaders,
  jobs: [retryRefundsJob, abandonPaymentsJob],
  idsOfThings: ['call_id', 'cancel_call_id', 'loss_entry_id', 'payment_method_id', 'transaction_id'],
  // Found while account_owner still leads to them, and written off last: accounts are locked after everything else.
  async beforeErasure({ tx, userId }) {
    const debts = await debtsOf(tx, userId);
    return () => writeOffDebts(tx, debts);
  },
  personalData: [
    {
      table: 'payment_transaction',
      kind: 'TRANSACTION',
      what: 'A person’s payments, refunds and payouts, and what was said about them.',
      class: 'SENSITIVE',
      purpose: 'LEGAL_OBLIGATION',
      owner: ['user_id', 'payee_id'],
      sealed: { description: {}, next_action: {} },
      kept: 'BOOKKEEPING',
      erase: async ({ tx, userId, pseudonym }) => ({ kept: await forgetInTransactions(tx, userId, pseudonym) }),
      archive: { as: 'transactions', read: exportTransactions },
    },
  ],
});
