import type { Transaction } from '@kindred/database/transaction';
import type { JournalEntry } from '../journal/journal-entry.ts';

/** Hides the photos of an entry that was deleted, until it can no longer be restored. */
export async function hidePhotos(tx: Transaction, { id, restorableUntil }: JournalEntry): Promise<void> {
  await setRestorableUntil(tx, id, restorableUntil);
}

/** Shows the photos of an entry that was restored again. */
export async function unhidePhotos(tx: Transaction, { id }: JournalEntry): Promise<void> {
  await setRestorableUntil(tx, id, null);
}

async function setRestorableUntil(tx: Transaction, entryId: string, restorableUntil: Date | null): Promise<void> {
  await tx.query(
    `UPDATE journal_photo SET restorable_until = $2, version = version + 1 WHERE entry_id = $1 AND status <> 'REMOVED'`,
    [entryId, restorableUntil],
  );
}
