import type { Resolvers } from '../__generated__/resolvers.ts';
import { PaymentTransaction } from '../transactions/payment-transaction.ts';
import { listMovements, payablesOf } from './list-payables.ts';
import { openAccountOf } from './payee-account.ts';
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

export const payouts: Resolvers = {
  Mutation: {
    openPayoutAccount: async (_, { input }, { work, dependencies, freshPerson }) => ({
      onboardingUrl: await openPayoutAccount(work, dependencies, freshPerson(), input),
    }),
    payOut: async (_, { input }, { work, reads, dependencies, freshPerson }) => {
      const id = await payOut(work, dependencies, freshPerson(), input);
      return reads.run((tx) => tx.get(PaymentTransaction, id));
    },
  },
  User: {
    payoutAccount: ({ id }, _, { reads, caller }) =>
      caller?.kind === 'person' && caller.userId === id ? reads.run((tx) => openAccountOf(tx, id)) : null,
    payables: ({ id }, _, { reads, caller }) =>
      caller?.kind === 'person' && caller.userId === id ? reads.run((tx) => payablesOf(tx, id)) : null,
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
