import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import type { JournalEntry } from '../journal/journal-entry.ts';

type OfImport = Pick<JournalEntry, 'id'>;

/** The place, from 0, of the next photo of an entry that an import has to look at. Null if none is left. */
export async function readNextPhoto(tx: ReadTransaction, { id }: OfImport): Promise<number | null> {
  const [row] = await tx.query<{ next: number | null }>('SELECT next_photo AS next FROM journal_entry WHERE id = $1', [
    id,
  ]);
  return row?.next ?? null;
}

/** Not a part of the entity: it is no edit of the entry, whose version a person may be about to name. */
export async function setNextPhoto(tx: Transaction, { id }: OfImport, place: number | null): Promise<void> {
  await tx.query('UPDATE journal_entry SET next_photo = $2 WHERE id = $1', [id, place]);
}
