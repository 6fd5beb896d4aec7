import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';

/** Another service's user, of whom only the id is known here. */
export interface UserReference {
  readonly id: string;
}

export const wallets: Resolvers = {
  Query: {
    wallet: async (_, { id }, { loaders, person }) => {
      person();
      const wallet = await loaders.wallet.load(id);
      if (!wallet) throw new NotFound('No wallet of yours');
      return wallet;
    },
  },
  User: {
    wallet: ({ id }, _, { loaders, caller }) =>
      caller?.kind === 'person' && caller.userId === id ? loaders.walletOfUser.load(id) : null,
  },
  ChronaWallet: {
    __resolveReference: ({ id }, { loaders }) => loaders.wallet.load(id),
    balance: async ({ accountId }, _, { loaders }) => {
      const account = await loaders.account.load(accountId);
      if (!account) throw new NotFound('No account of yours');
      return { minorUnits: account.balance, currency: account.currency };
    },
  },
};
