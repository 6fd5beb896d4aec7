import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { ChronaWallet } from './chrona-wallet.ts';

/** Another service's user, of whom only the id is known here. */
export interface UserReference {
  readonly id: string;
}

export const wallets: Resolvers = {
  Query: {
    wallet: (_, { id }, { reads, person }) => {
      person();
      return reads.run((tx) => tx.get(ChronaWallet, id, 'No wallet of yours'));
    },
  },
  User: {
    wallet: ({ id }, _, { loaders, caller }) =>
      caller?.kind === 'person' && caller.userId === id ? loaders.walletOfUser.load(id) : null,
  },
  ChronaWallet: {
    __resolveReference: ({ id }, { reads }) => reads.run((tx) => tx.findOne(ChronaWallet, { id })),
    balance: async ({ accountId }, _, { loaders }) => {
      const account = await loaders.account.load(accountId);
      if (!account) throw new NotFound('No account of yours');
      return { minorUnits: account.balance, currency: account.currency };
    },
  },
};
