import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { listNotes } from './list-notes.ts';
import type { noteLoaders } from './loaders.ts';
import { writeNote } from './write-note.ts';

export const noteResolvers: Resolvers<Context<typeof noteLoaders>> = {
  Mutation: {
    writeMessagingAgentsNote: async (_, { input }, { work, person }) => {
      const note = await writeNote(work, person(), input);
      return { note, author: { id: note.authorId } };
    },
  },
  User: {
    messagingAgentsNotes: ({ id }, args, { caller, reads, cursors }) =>
      ownOnly(caller, id, () => listNotes(reads, cursors, id, args)),
  },
  MessagingAgentsNote: {
    __resolveReference: ({ id }, { loaders }) => loaders.note.load(id),
  },
};
