import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { payablesOf } from './list-payables.ts';
import { openAccountsOf } from './payee-account.ts';

export const payoutLoaders = {
  /** Row-level security answers with the caller's own accounts and balances alone, whichever are asked for. */
  payoutAccount: oneByKey(openAccountsOf, ({ userId }) => userId),
  payables: manyByKey(payablesOf, ({ userId }) => userId),
};
