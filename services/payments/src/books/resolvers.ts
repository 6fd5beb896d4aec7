import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { listAccesses } from './list-accesses.ts';
import { accountPostings, bookAccount, bookEntry, trialBalance } from './read-books.ts';
import { reverseEntry } from './reverse-entry.ts';

export const bookResolvers: Resolvers = {
  Query: {
    trialBalance: (_, __, { work, admin }) => trialBalance(work, admin()),
    ledgerAccount: (_, { id }, { work, admin }) => bookAccount(work, admin(), id),
    ledgerEntry: (_, { id }, { work, admin }) => bookEntry(work, admin(), id),
  },
  Mutation: {
    reverseEntry: async (_, { input }, { work, freshAdmin }) =>
      bookEntry(work, freshAdmin(), await reverseEntry(work, freshAdmin(), input)),
  },
  User: {
    paymentAccesses: ({ id }, args, { reads, cursors, caller }) =>
      ownOnly(caller, id, () => listAccesses(reads, cursors, id, args)),
  },
  TrialBalanceLine: {
    balance: ({ balance, currency }) => ({ minorUnits: balance, currency }),
  },
  LedgerAccount: {
    balance: ({ balance, currency }) => ({ minorUnits: balance, currency }),
    postings: ({ id }, args, { work, admin, cursors }) => accountPostings(work, admin(), cursors, id, args),
  },
  Posting: {
    amount: ({ amount, currency }) => ({ minorUnits: amount, currency }),
    balanceAfter: ({ balanceAfter, currency }) =>
      balanceAfter === null ? null : { minorUnits: balanceAfter, currency },
  },
};
