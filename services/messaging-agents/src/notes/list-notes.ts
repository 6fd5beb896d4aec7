import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { MoreThanOrEqual } from 'typeorm';
import type { UserMessagingAgentsNotesArgs } from '../__generated__/resolvers.ts';
import { Note } from './note.ts';

const notesBy = orderedList<Note, 'WRITTEN_AT'>('messaging-agents notes', { WRITTEN_AT: 'writtenAt' }, 'id');

/** A page of a person's own notes. */
export function listNotes(
  reads: Reads,
  cursors: Cursors,
  authorId: string,
  { orderBy, filter, ...args }: UserMessagingAgentsNotesArgs,
): Promise<CountedConnection<Note>> {
  const list = notesBy(orderBy ?? { field: 'WRITTEN_AT', direction: 'DESC' });
  const where = { authorId, ...(filter?.writtenFrom && { writtenAt: MoreThanOrEqual(filter.writtenFrom) }) };
  return readCountedList(reads, { entity: Note, list, where }, args, cursors);
}
