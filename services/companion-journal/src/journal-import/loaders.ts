import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { JournalImport } from './journal-import.ts';

export const importLoaders = {
  /** Row-level security answers with the asker's own alone. */
  journalImport: oneByKey(
    (tx, ids: readonly string[]) => tx.find(JournalImport, { id: In(ids) }),
    ({ id }) => id,
  ),
};
