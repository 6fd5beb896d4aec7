import { entryEdited } from '@kindred/contracts/companion-journal/entry-edited';
import { entryWritten } from '@kindred/contracts/companion-journal/entry-written';
import type { Transaction } from '@kindred/database/transaction';
import { settleLanguage } from '../journal-language/settle-language.ts';
import { unhidePhotos } from '../journal-photos/hide-photos.ts';
import { indexEntry } from '../journal-search/index-entry.ts';
import { JournalEntry, type KeptConversation } from './journal-entry.ts';
import { lockJournal } from './lock-journal.ts';

export interface ChatEntry extends KeptConversation {
  readonly ownerId: string;
  /** A BCP 47 primary tag, null where it is not known. */
  readonly language: string | null;
}

/**
 * Keeps a conversation as one entry of the person's journal, in the caller's unit of work, which runs as that person.
 * A conversation that is kept again changes the entry that it has.
 * @throws {JournalFull}
 */
export async function addChatEntry(tx: Transaction, { ownerId, language, ...kept }: ChatEntry): Promise<JournalEntry> {
  const journal = await lockJournal(tx, ownerId);
  const before = await tx.lockOne(JournalEntry, { ownerId, conversationId: kept.conversationId });
  if (before === null || before.deletedAt !== null) journal.admit();
  if (before !== null && before.deletedAt !== null) await unhidePhotos(tx, before);
  before?.keepAgain(kept, tx.now);
  const contents = { title: null, text: null, language, tags: [], mood: null };
  const entry = before ?? tx.add(JournalEntry.ofChat(ownerId, kept, contents, tx.now));
  await settleLanguage(journal, entry);
  await indexEntry(tx, journal, entry);
  const data = { entryId: entry.id, ownerId };
  if (before) tx.publish(entryEdited, entry, data);
  else tx.publish(entryWritten, entry, { ...data, origin: 'CHAT' });
  return entry;
}
