import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { JournalEntry } from './journal-entry.ts';

export const journalLoaders = {
  /** Row-level security answers with the asker's own entries alone. */
  journalEntry: oneByKey(
    (tx, ids: readonly string[]) => tx.find(JournalEntry, { id: In(ids) }),
    (entry) => entry.id,
  ),
};
