import { defineFeature } from '@kindred/service/features/define-feature';
import { JournalEntry } from './journal-entry.ts';
import { Journal } from './journal.ts';
import { journalLoaders } from './loaders.ts';
import { journalResolvers } from './resolvers.ts';

/** Journals, each for its owner alone. */
export const journal = defineFeature({
  name: 'journal',
  entities: [Journal, JournalEntry],
  resolvers: [journalResolvers],
  loaders: journalLoaders,
  idsOfThings: ['conversation_id', 'entry_id', 'import_id'],
  personalData: [
    {
      table: 'journal_token',
      kind: 'JOURNAL_SEARCH',
      what: 'By which words, tags, personas, rooms and moods the entries of a journal are found.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'owner_id',
      counted: 'NEVER',
      archive: { leftOut: 'made from the entries, which the archive has' },
    },
    {
      table: 'journal_word',
      kind: 'JOURNAL_SEARCH',
      what: 'The words of a journal as they are spelt, with the number of entries that have them.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'owner_id',
      counted: 'NEVER',
      archive: { leftOut: 'made from the entries, which the archive has' },
    },
    {
      table: 'journal_entry',
      kind: 'JOURNAL_ENTRY',
      what: 'Entries of a journal: written by hand, kept from a conversation with a persona, or imported.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'owner_id',
      archive: {
        as: 'journalEntries',
        order: 'created_at, id',
        fields: {
          id: 'id',
          origin: 'origin',
          personaId: 'persona_id',
          roomId: 'room_id',
          prompt: 'prompt',
          response: 'response',
          turns: 'turns',
          title: 'title',
          text: 'text',
          language: 'language',
          languageSource: 'language_source',
          timeZone: 'time_zone',
          tags: 'tags',
          mood: 'mood',
          createdAt: 'created_at',
          updatedAt: 'updated_at',
          deletedAt: 'deleted_at',
        },
      },
      endOfLife: {
        expired: `deleted_at < $1::timestamptz - interval '30 days'`,
        because: 'a deleted entry can be restored for 30 days',
      },
    },
    {
      table: 'journal',
      kind: 'JOURNAL',
      what: 'That a person has a journal, with how many entries, in which languages, and which one is usual.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'owner_id',
      counted: 'NEVER',
      archive: { leftOut: 'counts of the entries, which the archive has' },
    },
  ],
});
