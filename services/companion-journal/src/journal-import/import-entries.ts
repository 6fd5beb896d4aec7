import { entryWritten } from '@kindred/contracts/companion-journal/entry-written';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { readEntry, type RawEntry, type ReadEntry } from '../day-one/day-one-entry.ts';
import { ImportFault } from '../day-one/import-fault.ts';
import { hasAcceptedDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { JournalEntry } from '../journal/journal-entry.ts';
import { mostEntries, type Journal } from '../journal/journal.ts';
import { lockJournal } from '../journal/lock-journal.ts';
import { settleLanguage } from '../journal-language/settle-language.ts';
import { indexEntry } from '../journal-search/index-entry.ts';
import type { JournalImport } from './journal-import.ts';
import { setNextPhoto } from './next-photo.ts';
import { underLease, type LeasedImport } from './lease-import.ts';

/** So many entries are in a transaction: the person's own writing waits for it. */
const batch = 25;

/**
 * Imports the entries that were not looked at yet. The count of those that were is kept with each batch, so that
 * another replica goes on where this one ended.
 * @throws {ImportFault} @throws {LeaseLost}
 */
export async function importEntries(work: UnitOfWork, leased: LeasedImport, entries: readonly RawEntry[]) {
  for (let isGoing = true; isGoing;)
    isGoing = await underLease(work, leased, async (tx, journalImport) => {
      await needDisclaimer(tx, leased.ownerId);
      journalImport.entries = entries.length;
      const next = entries.slice(journalImport.handled, journalImport.handled + batch);
      await importBatch(tx, journalImport, leased.ownerId, next);
      journalImport.handled += next.length;
      return journalImport.handled < entries.length;
    });
}

/** It can lapse while an import goes on. @throws {ImportFault} */
export async function needDisclaimer(tx: Transaction, ownerId: string): Promise<void> {
  if (!(await hasAcceptedDisclaimer(tx, ownerId))) throw new ImportFault('DISCLAIMER_REQUIRED');
}

async function importBatch(
  tx: Transaction,
  journalImport: JournalImport,
  ownerId: string,
  raw: readonly RawEntry[],
): Promise<void> {
  const journal = await lockJournal(tx, ownerId);
  const read = raw.map((entry) => readEntry(entry, journalImport.requestedAt));
  const known = await keysInJournal(tx, ownerId, read);
  for (const entry of read) {
    if (typeof entry === 'string') journalImport.refuse(entry);
    else if (known.has(entry.key)) journalImport.alreadyThere += 1;
    else if (journal.entries >= mostEntries) journalImport.refuse('JOURNAL_FULL');
    else {
      await bring(tx, journal, journalImport, entry);
      known.add(entry.key);
      journalImport.imported += 1;
    }
  }
}

/** Also of entries that the person deleted, which they do not want back. */
async function keysInJournal(tx: Transaction, ownerId: string, read: readonly (ReadEntry | string)[]) {
  const keys = read.flatMap((entry) => (typeof entry === 'string' ? [] : [entry.key]));
  const rows = await tx.query<{ key: string }>(
    'SELECT import_key AS key FROM journal_entry WHERE owner_id = $1 AND import_key = ANY ($2::text[])',
    [ownerId, keys],
  );
  return new Set(rows.map(({ key }) => key));
}

async function bring(
  tx: Transaction,
  journal: Journal,
  { id: importId }: JournalImport,
  { key: importKey, contents, createdAt, updatedAt, timeZone, photos }: ReadEntry,
): Promise<void> {
  const { ownerId } = journal;
  journal.admit();
  const imported = { importId, importKey, createdAt, updatedAt, timeZone };
  const entry = tx.add(JournalEntry.bring(ownerId, contents, imported, tx.now));
  await settleLanguage(journal, entry);
  await indexEntry(tx, journal, entry);
  if (photos.length > 0) await setNextPhoto(tx, entry, 0);
  tx.publish(entryWritten, entry, { entryId: entry.id, ownerId, origin: 'IMPORT' });
}
