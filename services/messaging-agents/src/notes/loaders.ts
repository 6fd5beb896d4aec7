import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { Note } from './note.ts';

export const noteLoaders = {
  /** Row-level security answers with the asker's own notes alone. */
  note: oneByKey(
    (tx, ids: readonly string[]) => tx.find(Note, { id: In(ids) }),
    (note) => note.id,
  ),
};
