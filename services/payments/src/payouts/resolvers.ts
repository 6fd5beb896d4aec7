import { NotFound } from '@kindred/contracts/domain-error';
import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { transactionLoaders } from '../transactions/loaders.ts';
import { listMovements } from './list-payables.ts';
import type { payoutLoaders } from './loaders.ts';
import { openPayoutAccount } from './open-payout-account.ts';
import { payOut } from './pay-out.ts';

const movementTypes = [
  'EVENT_PAYMENT',
  'SPLIT_PAYMENT',
  'REFUND',
  'PAYOUT',
  'DISPUTE_HELD',
  'DISPUTE_LOST',
  'DISPUTE_WON',
  'PAYMENT_RETURNED',
  'DEBT_PAID',
] as const;

export const payoutResolvers: Resolvers<Context<typeof payoutLoaders & typeof transactionLoaders>> = {
  Mutation: {
    openPayoutAccount: async (_, { input }, { work, dependencies, freshPerson }) => ({
      onboardingUrl: await openPayoutAccount(work, dependencies, freshPerson(), input),
    }),
    payOut: async (_, { input }, { work, loaders, dependencies, freshPerson }) => {
      const paid = await loaders.transaction.load(await payOut(work, dependencies, freshPerson(), input));
      if (!paid) throw new NotFound('No payout of yours');
      return paid;
    },
  },
  User: {
    payoutAccount: ({ id }, _, { loaders, caller }) => ownOnly(caller, id, () => loaders.payoutAccount.load(id)),
    payables: ({ id }, _, { loaders, caller }) => ownOnly(caller, id, () => loaders.payables.load(id)),
  },
  Payable: {
    balance: ({ balance, currency }) => ({ minorUnits: balance, currency }),
    underWay: ({ underWay, currency }) => ({ minorUnits: underWay, currency }),
    disputed: ({ disputed, currency }) => ({ minorUnits: disputed, currency }),
    debt: ({ debt, currency }) => ({ minorUnits: debt, currency }),
    movements: (mine, args, { reads, cursors }) => listMovements(reads, cursors, mine, args),
  },
  PayableMovement: {
    type: ({ type }) => movementTypes.find((known) => known === type) ?? 'OTHER',
    amount: ({ amount, currency }) => ({ minorUnits: amount, currency }),
    balanceAfter: ({ balanceAfter, currency }) => ({ minorUnits: balanceAfter, currency }),
  },
};
