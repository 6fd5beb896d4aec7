import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { entryFaults } from '../day-one/day-one-entry.ts';
import type { Dependencies } from '../dependencies.ts';
import { listImports } from './list-imports.ts';
import type { importLoaders } from './loaders.ts';
import { requestImport } from './request-import.ts';
import { startImport } from './start-import.ts';

export const importResolvers: Resolvers<Context<typeof importLoaders> & { readonly dependencies: Dependencies }> = {
  Mutation: {
    requestJournalImport: (_, { input }, { work, person, dependencies }) =>
      requestImport(work, dependencies, person(), input),
    startJournalImport: async (_, { input }, { work, person, dependencies }) => ({
      journalImport: await startImport(work, dependencies, person(), input),
    }),
  },
  User: {
    journalImports: ({ id }, args, { caller, reads, cursors }) =>
      ownOnly(caller, id, () => listImports(reads, cursors, id, args)),
  },
  JournalImport: {
    __resolveReference: ({ id }, { loaders }) => loaders.journalImport.load(id),
    status: ({ status }) => {
      if (status === 'REMOVED') throw new Error('Removed imports are in no answer.');
      return status;
    },
    refused: ({ refused }) => entryFaults.map((reason) => ({ reason, count: refused[reason] ?? 0 })).filter(isCounted),
  },
};

const isCounted = ({ count }: { readonly count: number }) => count > 0;
