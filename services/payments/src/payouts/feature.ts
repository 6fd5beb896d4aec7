import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { exportPayables } from './export-payables.ts';
import { payoutLoaders } from './loaders.ts';
import { PayeeAccount } from './payee-account.ts';
import { payoutResolvers } from './resolvers.ts';

/** What people are owed, and how they are paid out. */
export const payouts = defineFeature<Dependencies, typeof payoutLoaders>({
  name: 'payouts',
  entities: [PayeeAccount],
  resolvers: [payoutResolvers],
  loaders: payoutLoaders,
  personalData: [
    {
      table: 'payee_account',
      kind: 'PAYOUT_ACCOUNT',
      what: 'A person’s account for payouts at a provider. The account itself stays there, under the provider’s duties.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      sealed: { account: {} },
      archive: {
        as: 'payoutAccounts',
        fields: { provider: 'provider', ready: 'ready', askedAt: 'asked_at', openedAt: 'opened_at' },
      },
    },
    {
      table: 'ledger_account',
      kind: 'PAYABLE',
      what: 'What a person is owed, with all that came and went.',
      class: 'SENSITIVE',
      purpose: 'LEGAL_OBLIGATION',
      owner: {},
      kept: 'BOOKKEEPING',
      // Counted with the person's other accounts.
      counted: 'NEVER',
      archive: { as: 'payables', read: ({ tx, userId }) => exportPayables(tx, userId) },
    },
  ],
});
