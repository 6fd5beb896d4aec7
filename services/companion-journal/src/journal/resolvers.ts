import { NotFound } from '@kindred/contracts/domain-error';
import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { deleteEntry, restoreEntry } from './delete-entry.ts';
import { editEntry } from './edit-entry.ts';
import type { JournalEntry } from './journal-entry.ts';
import { listDeletedEntries, listEntries } from './list-entries.ts';
import type { personaLoaders } from '../personas/loaders.ts';
import type { roomLoaders } from '../rooms/loaders.ts';
import type { journalLoaders } from './loaders.ts';
import { writeEntry } from './write-entry.ts';

export const journalResolvers: Resolvers<Context<typeof journalLoaders & typeof personaLoaders & typeof roomLoaders>> =
  {
    Mutation: {
      writeJournalEntry: async (_, { input }, { work, person, loaders }) => {
        const entry = await loaders.journalEntry.load(await writeEntry(work, person(), input));
        // A retry can come after the entry was purged.
        if (!entry) throw new NotFound('No entry of yours');
        return payload(entry);
      },
      editJournalEntry: async (_, { input }, { work, person }) => payload(await editEntry(work, person(), input)),
      deleteJournalEntry: async (_, { input }, { work, person }) =>
        payload(await deleteEntry(work, person(), input.entryId)),
      restoreJournalEntry: async (_, { input }, { work, person }) =>
        payload(await restoreEntry(work, person(), input.entryId)),
    },
    User: {
      journalEntries: ({ id }, args, { caller, reads, cursors }) =>
        ownOnly(caller, id, () => listEntries(reads, cursors, id, args)),
      deletedJournalEntries: ({ id }, args, { caller, reads, cursors }) =>
        ownOnly(caller, id, () => listDeletedEntries(reads, cursors, id, args)),
    },
    JournalEntry: {
      __resolveReference: ({ id }, { loaders }) => loaders.journalEntry.load(id),
      persona: ({ personaId }, _, { loaders }) => (personaId === null ? null : loaders.persona.load(personaId)),
      room: ({ roomId }, _, { loaders }) => (roomId === null ? null : loaders.room.load(roomId)),
    },
  };

function payload(entry: JournalEntry) {
  return { entry, owner: { id: entry.ownerId } };
}
