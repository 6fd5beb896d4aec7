import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { browseLibrary, curatedLibrary } from './browse-library.ts';
import { contributeToLibrary } from './contribute-to-library.ts';
import {
  addLibraryItem,
  declineLibraryItem,
  editLibraryItem,
  publishLibraryItem,
  withdrawLibraryItem,
} from './curate-library.ts';
import { listContributions } from './list-contributions.ts';
import { prepareContribution } from './prepare-contribution.ts';
import { searchLibrary } from './search-library.ts';
import { withdrawContribution } from './withdraw-contribution.ts';

export const libraryResolvers: Resolvers<Context> = {
  Query: {
    globalLibrary: (_, args, { reads, cursors, person }) => browseLibrary(reads, cursors, person(), args),
    searchGlobalLibrary: (_, args, { work, dependencies, person }) => searchLibrary(work, dependencies, person(), args),
    curatedLibrary: (_, args, { work, cursors, admin }) => curatedLibrary(work, cursors, admin(), args),
  },
  Mutation: {
    prepareContribution: (_, { input }, { work, dependencies, person }) =>
      prepareContribution(work, dependencies, person(), input),
    contributeToLibrary: (_, { input }, { work, dependencies, person }) =>
      contributeToLibrary(work, dependencies, person(), input),
    withdrawContribution: (_, { input }, { work, person }) => withdrawContribution(work, person(), input),
    addLibraryItem: (_, { input }, { work, dependencies, admin }) => addLibraryItem(work, dependencies, admin(), input),
    editLibraryItem: (_, { input }, { work, dependencies, admin }) =>
      editLibraryItem(work, dependencies, admin(), input),
    publishLibraryItem: (_, { input }, { work, admin }) => publishLibraryItem(work, admin(), input),
    declineLibraryItem: (_, { input }, { work, admin }) => declineLibraryItem(work, admin(), input),
    withdrawLibraryItem: (_, { input }, { work, admin }) => withdrawLibraryItem(work, admin(), input),
  },
  User: {
    contributions: ({ id }, args, { work, cursors, caller, person }) =>
      ownOnly(caller, id, () => listContributions(work, cursors, person(), args)),
  },
  Contribution: {
    text: ({ description }) => description,
    consentedAt: ({ contributionConsent }) => contributionConsent,
  },
};
