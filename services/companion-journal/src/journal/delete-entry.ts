import { entryDeleted } from '@kindred/contracts/companion-journal/entry-deleted';
import { entryRestored } from '@kindred/contracts/companion-journal/entry-restored';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { requireDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { hidePhotos, unhidePhotos } from '../journal-photos/hide-photos.ts';
import { indexEntry, unindexEntry } from '../journal-search/index-entry.ts';
import type { JournalEntry } from './journal-entry.ts';
import { lockEntry } from './lock-journal.ts';

/** Deletes an entry, which can be restored for 30 days. Deleting it again changes nothing. */
export function deleteEntry(work: UnitOfWork, person: Person, entryId: string): Promise<JournalEntry> {
  return work.run(person, async (tx) => {
    const { journal, entry } = await lockEntry(tx, person.id, entryId);
    if (entry.delete(tx.now)) {
      journal.release();
      await unindexEntry(tx, entry);
      await hidePhotos(tx, entry);
      tx.publish(entryDeleted, entry, { entryId, ownerId: person.id });
    }
    return entry;
  });
}

/**
 * Restores a deleted entry. Restoring it again changes nothing.
 * @throws {NotFound} @throws {DisclaimerRequired} @throws {JournalFull}
 */
export function restoreEntry(work: UnitOfWork, person: Person, entryId: string): Promise<JournalEntry> {
  return work.run(person, async (tx) => {
    const { journal, entry } = await lockEntry(tx, person.id, entryId);
    await requireDisclaimer(tx, person.id);
    if (entry.restore()) {
      journal.admit();
      await indexEntry(tx, journal, entry);
      await unhidePhotos(tx, entry);
      tx.publish(entryRestored, entry, { entryId, ownerId: person.id });
    }
    return entry;
  });
}
