import type { Transaction } from '@kindred/database/transaction';
import { JournalEntry } from './journal-entry.ts';
import { Journal } from './journal.ts';

/** Locks a person's journal, and makes it with their first entry. */
export async function lockJournal(tx: Transaction, ownerId: string): Promise<Journal> {
  await tx.insertIfAbsent(Journal.of(ownerId));
  return tx.lock(Journal, { ownerId });
}

/** Locks an entry under the lock of its journal. @throws {NotFound} for an entry of another person too */
export async function lockEntry(tx: Transaction, ownerId: string, id: string) {
  const journal = await lockJournal(tx, ownerId);
  return { journal, entry: await tx.lock(JournalEntry, { id, ownerId }, 'No entry of yours') };
}
