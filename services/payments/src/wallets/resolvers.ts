import { NotFound } from '@kindred/contracts/domain-error';
import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { walletLoaders } from './loaders.ts';
import type { Context } from '../context.ts';

export const walletResolvers: Resolvers<Context<typeof walletLoaders>> = {
  Query: {
    wallet: async (_, { id }, { loaders, person }) => {
      person();
      const wallet = await loaders.wallet.load(id);
      if (!wallet) throw new NotFound('No wallet of yours');
      return wallet;
    },
  },
  User: {
    wallet: ({ id }, _, { loaders, caller }) => ownOnly(caller, id, () => loaders.walletOfUser.load(id)),
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
