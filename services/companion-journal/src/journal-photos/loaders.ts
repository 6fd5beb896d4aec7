import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { JournalPhoto } from './journal-photo.ts';
import { visiblePhoto } from './visible-photo.ts';

export const photoLoaders = {
  /** Row-level security answers with the asker's own photos alone. */
  journalPhoto: oneByKey(
    (tx, ids: readonly string[]) => tx.find(JournalPhoto, { ...visiblePhoto, id: In(ids) }),
    ({ id }) => id,
  ),
  photosOfEntry: manyByKey(
    (tx, entryIds: readonly string[]) =>
      tx.find(
        JournalPhoto,
        { ...visiblePhoto, entryId: In(entryIds), status: 'READY' },
        { order: { startedAt: 'ASC', id: 'ASC' } },
      ),
    ({ entryId }) => entryId,
  ),
};
