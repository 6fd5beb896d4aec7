import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { chronaLoaders } from './loaders.ts';
import type { Context } from '../context.ts';
import { spendChrona } from './spend-chrona.ts';
import { statementOf } from './statement.ts';
import { transferChrona } from './transfer-chrona.ts';

async function payload(id: string, { loaders }: Pick<Context<typeof chronaLoaders>, 'loaders'>) {
  const transaction = await loaders.chronaTransaction.load(id);
  if (!transaction) throw new NotFound('No transaction of yours');
  return { transaction };
}

export const chronaResolvers: Resolvers<Context<typeof chronaLoaders>> = {
  Mutation: {
    transferChrona: async (_, { input }, context) =>
      payload(await transferChrona(context.work, context.dependencies, context.person(), input), context),
    spendChrona: async (_, { input }, context) =>
      payload(await spendChrona(context.work, context.dependencies, context.person(), input), context),
  },
  ChronaWallet: {
    transactions: ({ accountId }, args, { reads, cursors }) => statementOf(reads, cursors, accountId, args),
  },
  ChronaTransaction: {
    __resolveReference: ({ id }, { loaders }) => loaders.chronaTransaction.load(id),
    wallet: async ({ accountId }, _, { loaders }) => {
      const wallet = await loaders.walletOfAccount.load(accountId);
      if (!wallet) throw new NotFound('No wallet of yours');
      return wallet;
    },
    amount: ({ amount, currency }) => ({ minorUnits: amount, currency }),
    balanceAfter: ({ balanceAfter, currency }) => ({ minorUnits: balanceAfter, currency }),
    description: async ({ entryId }, _, { loaders }) => {
      const note = await loaders.sealedNote.load(entryId);
      return note && loaders.note.load(note);
    },
    timestamp: ({ at }) => at,
  },
};
