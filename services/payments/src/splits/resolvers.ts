import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { splitLoaders } from './loaders.ts';
import type { transactionLoaders } from '../transactions/loaders.ts';
import type { Context } from '../context.ts';
import { isPseudonym } from '@kindred/service/personal-data/pseudonym';
import { ownOnly } from '@kindred/service/own-only';
import type { PaymentTransaction } from '../transactions/payment-transaction.ts';
import { acceptShare } from './accept-share.ts';
import { cancelSplit } from './cancel-split.ts';
import { createSplit } from './create-split.ts';
import { declineShare } from './decline-share.ts';
import { listShares, listSplits } from './list-splits.ts';
import { payShare } from './pay-share.ts';
import type { PaymentShare } from './payment-share.ts';
import type { PaymentSplit } from './payment-split.ts';
import { previewSplit } from './preview-split.ts';
import { remindShare } from './remind-share.ts';
import { paidOf } from './split-status.ts';
import { tribeDebts } from './tribe-debts.ts';
import { waiveShare } from './waive-share.ts';

/** Somebody who may have been erased since. */
const userOf = (id: string) => (isPseudonym(id) ? null : { id });

async function splitOf(
  id: string,
  { loaders }: Pick<Context<typeof splitLoaders & typeof transactionLoaders>, 'loaders'>,
): Promise<PaymentSplit> {
  const split = await loaders.split.load(id);
  if (!split) throw new NotFound('No split of yours');
  return split;
}

async function shareOf(
  id: string,
  { loaders }: Pick<Context<typeof splitLoaders & typeof transactionLoaders>, 'loaders'>,
): Promise<PaymentShare> {
  const share = await loaders.share.load(id);
  if (!share) throw new NotFound('No share of yours');
  return share;
}

async function transactionOf(
  id: string,
  { loaders }: Pick<Context<typeof splitLoaders & typeof transactionLoaders>, 'loaders'>,
): Promise<PaymentTransaction> {
  const transaction = await loaders.transaction.load(id);
  if (!transaction) throw new NotFound('No payment of yours');
  return transaction;
}

export const splitResolvers: Resolvers<Context<typeof splitLoaders & typeof transactionLoaders>> = {
  Query: {
    splitPreview: (_, { input }, { person }) => ({
      totalAmount: input.total,
      shares: previewSplit(person().id, input),
    }),
    split: (_, { id }, context) => {
      context.person();
      return splitOf(id, context);
    },
    share: (_, { id }, context) => {
      context.person();
      return shareOf(id, context);
    },
    tribeDebts: (_, { tribeId }, { reads, person }) => tribeDebts(reads, person().id, tribeId),
  },
  Mutation: {
    createSplit: async (_, { input }, context) =>
      splitOf(await createSplit(context.work, context.dependencies, context.person(), input), context),
    acceptShare: async (_, { input: { shareId } }, context) =>
      shareOf(await acceptShare(context.work, context.person(), shareId), context),
    declineShare: async (_, { input: { shareId } }, context) =>
      shareOf(await declineShare(context.work, context.person(), shareId), context),
    waiveShare: async (_, { input: { shareId } }, context) =>
      shareOf(await waiveShare(context.work, context.dependencies, context.person(), shareId), context),
    remindShare: async (_, { input }, context) =>
      shareOf(await remindShare(context.work, context.person(), input), context),
    payShare: async (_, { input }, context) =>
      transactionOf(await payShare(context.work, context.dependencies, context.person(), input), context),
    cancelSplit: async (_, { input }, context) =>
      splitOf(await cancelSplit(context.work, context.dependencies, context.person(), input), context),
  },
  User: {
    splits: ({ id }, args, { reads, cursors, caller }) =>
      ownOnly(caller, id, () => listSplits(reads, cursors, id, args)),
    shares: ({ id }, args, { reads, cursors, caller }) =>
      ownOnly(caller, id, () => listShares(reads, cursors, id, args)),
  },
  PaymentSplit: {
    __resolveReference: ({ id }, { loaders }) => loaders.split.load(id),
    createdBy: ({ payeeId }) => userOf(payeeId),
    description: (split, _, { loaders }) => loaders.splitDescription.load(split),
    totalAmount: ({ total, currency }) => ({ minorUnits: total, currency }),
    paid: async ({ id, currency }, _, { loaders }) => ({
      minorUnits: paidOf(await loaders.sharesOfSplit.load(id)),
      currency,
    }),
    shares: async ({ id }, _, { loaders }) => [...(await loaders.sharesOfSplit.load(id))],
    transactions: async ({ id }, _, { loaders }) => [...(await loaders.transactionsOfSplit.load(id))],
  },
  PaymentShare: {
    __resolveReference: ({ id }, { loaders }) => loaders.share.load(id),
    split: ({ splitId }, _, context) => splitOf(splitId, context),
    user: ({ userId }) => userOf(userId),
    amount: async ({ splitId, amount }, _, context) => ({
      minorUnits: amount,
      currency: (await splitOf(splitId, context)).currency,
    }),
    refunded: async ({ splitId, refunded }, _, context) => ({
      minorUnits: refunded,
      currency: (await splitOf(splitId, context)).currency,
    }),
    percentage: ({ basisPoints }) => basisPoints,
    transaction: ({ transactionId }, _, { loaders }) =>
      transactionId === null ? null : loaders.transaction.load(transactionId),
    payment: ({ id }, _, { loaders }) => loaders.paymentOfShare.load(id),
  },
  PreviewedShare: {
    user: ({ userId }) => ({ id: userId }),
    percentage: ({ basisPoints }) => basisPoints,
  },
  TribeDebt: {
    from: ({ fromId }) => ({ id: fromId }),
    to: ({ toId }) => ({ id: toId }),
  },
};
