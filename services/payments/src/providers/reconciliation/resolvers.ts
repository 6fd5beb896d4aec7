import type { Resolvers } from '../../__generated__/resolvers.ts';
import { listDifferences, listReconciliations } from './list.ts';

const money = (minorUnits: bigint | null, currency: string | null) =>
  minorUnits === null || currency === null ? null : { minorUnits, currency };

export const reconciliationResolvers: Resolvers = {
  Query: {
    reconciliations: (_, page, { work, cursors, admin }) => listReconciliations(work, cursors, admin(), page),
    differences: (_, filter, { work, cursors, admin }) => listDifferences(work, cursors, admin(), filter),
  },
  Reconciliation: {
    from: ({ periodFrom }) => periodFrom,
    to: ({ periodTo }) => periodTo,
  },
  ProviderDifference: {
    ourAmount: ({ ourAmount, ourCurrency }) => money(ourAmount, ourCurrency),
    theirAmount: ({ theirAmount, theirCurrency }) => money(theirAmount, theirCurrency),
  },
};
