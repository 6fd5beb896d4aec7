import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { exportJournal } from './export-journal.ts';

export const exportResolvers: Resolvers<Context> = {
  Mutation: {
    exportJournal: (_, __, { work, person }) => exportJournal(work, person()),
  },
};
