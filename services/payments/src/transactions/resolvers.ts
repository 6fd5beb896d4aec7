import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { methodLoaders } from '../methods/loaders.ts';
import type { splitLoaders } from '../splits/loaders.ts';
import type { transactionLoaders } from './loaders.ts';
import type { Context } from '../context.ts';
import { isPseudonym } from '@kindred/service/personal-data/pseudonym';
import { isOwn, ownOnly } from '@kindred/service/own-only';
import { cancelTransaction } from './cancel-transaction.ts';
import { confirmPayment } from './confirm-payment.ts';
import { listTransactions } from './list-transactions.ts';
import { nextActionIn } from '../providers/outcome.ts';
import { payEvent } from './pay-event.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { readAsAdmin, relatedForAdmin } from './read-transaction.ts';
import { refundTransaction } from './refund-transaction.ts';

/** A transaction of the caller's, or any transaction for an admin. */
async function transactionOf(
  id: string,
  { loaders, work, adminIfAny }: Pick<Context<typeof transactionLoaders>, 'loaders' | 'work' | 'adminIfAny'>,
): Promise<PaymentTransaction> {
  const own = await loaders.transaction.load(id);
  if (own) return own;
  const admin = adminIfAny();
  if (!admin) throw new NotFound('No transaction of yours');
  return readAsAdmin(work, admin, id);
}

const isAdmin = (caller: Context['caller']) => caller?.kind === 'person' && caller.role === 'ADMIN';
/** Whether the caller is the payer. Only the payer sees the payment method, and what their bank asks of them. */
const isPayer = ({ userId }: PaymentTransaction, { caller }: Pick<Context, 'caller'>) => isOwn(caller, userId);
const isInvolved = (transaction: PaymentTransaction, { caller }: Pick<Context, 'caller'>) =>
  isOwn(caller, transaction.userId) || isOwn(caller, transaction.payeeId);
const personOf = (id: string | null) => (id === null || isPseudonym(id) ? null : { id });

export const transactionResolvers: Resolvers<
  Context<typeof methodLoaders & typeof splitLoaders & typeof transactionLoaders>
> = {
  Query: {
    transaction: (_, { id }, context) => {
      context.person();
      return transactionOf(id, context);
    },
  },
  User: {
    transactions: ({ id }, args, { reads, cursors, caller }) =>
      ownOnly(caller, id, () => listTransactions(reads, cursors, id, args)),
  },
  Mutation: {
    payEvent: async (_, { input }, context) =>
      transactionOf(await payEvent(context.work, context.dependencies, context.person(), input), context),
    cancelTransaction: async (_, { input }, context) =>
      transactionOf(await cancelTransaction(context.work, context.dependencies, context.person(), input), context),
    refundTransaction: async (_, { input }, context) =>
      transactionOf(await refundTransaction(context.work, context.dependencies, context.person(), input), context),
    confirmPayment: async (_, { input }, context) =>
      transactionOf(await confirmPayment(context.work, context.person(), input), context),
  },
  Transaction: {
    __resolveReference: ({ id }, { loaders }) => loaders.transaction.load(id),
    amount: ({ money }) => money,
    refunded: ({ refunded, currency }) => ({ minorUnits: refunded, currency }),
    refundable: (transaction, _, { caller }) => ({
      minorUnits: isOwn(caller, transaction.payeeId) && transaction.isRefundable ? transaction.refundable : 0n,
      currency: transaction.currency,
    }),
    description: (transaction, _, context) =>
      isInvolved(transaction, context) ? context.loaders.transactionWords.load(transaction) : null,
    user: ({ userId }) => personOf(userId),
    payee: ({ payeeId }) => personOf(payeeId),
    paymentMethod: (transaction, _, context) =>
      isPayer(transaction, context) && transaction.paymentMethodId !== null
        ? context.loaders.paymentMethod.load(transaction.paymentMethodId)
        : null,
    providerTransactionId: ({ providerTransactionId }, _, { caller }) =>
      isAdmin(caller) ? providerTransactionId : null,
    split: ({ splitId }, _, { loaders }) => (splitId === null ? null : loaders.split.load(splitId)),
    share: ({ shareId }, _, { loaders }) => (shareId === null ? null : loaders.share.load(shareId)),
    refundOf: async (transaction, _, context) => {
      if (transaction.refundOf === null) return null;
      if (isInvolved(transaction, context)) return context.loaders.transaction.load(transaction.refundOf);
      return (await relatedForAdmin(context.work, context.admin(), { id: transaction.refundOf }))[0] ?? null;
    },
    refunds: (transaction, _, context) =>
      isInvolved(transaction, context)
        ? context.loaders.refundsOf.load(transaction.id)
        : relatedForAdmin(context.work, context.admin(), { refundOf: transaction.id }),
    failureReason: ({ reason }) => reason,
    nextAction: async (transaction, _, context) =>
      isPayer(transaction, context) ? nextActionIn(await context.loaders.transactionAction.load(transaction)) : null,
  },
};
