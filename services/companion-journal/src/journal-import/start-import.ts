import { lockName } from '@kindred/database/lock-name';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { UploadMissing } from '@kindred/uploads/refusals';
import { In } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { requireDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { importKey, JournalImport } from './journal-import.ts';
import { ImportInProgress } from './refusals.ts';

const noImport = 'No import of yours';

/**
 * Queues an import whose file was sent. Starting it again changes nothing.
 * @throws {NotFound} @throws {UploadMissing} @throws {ImportInProgress} @throws {DisclaimerRequired}
 */
export async function startImport(
  work: UnitOfWork,
  { media: { store } }: Pick<Dependencies, 'media'>,
  person: Person,
  { importId }: { readonly importId: string },
): Promise<JournalImport> {
  const own = { id: importId, ownerId: person.id };
  const known = await work.read(person, async (tx) => {
    await requireDisclaimer(tx, person.id);
    return tx.get(JournalImport, own, noImport);
  });
  if (known.status !== 'UPLOADING') return known;
  // Asked before the transaction, because the store is a foreign system.
  if ((await store.sizeOf(importKey(known))) === null) throw new UploadMissing();
  return work.run(person, async (tx) => {
    await lockName(tx, `imports of ${person.id}`);
    const journalImport = await tx.lock(JournalImport, own, noImport);
    if (journalImport.status !== 'UPLOADING') return journalImport;
    const running = { ownerId: person.id, status: In(['QUEUED', 'IMPORTING']) };
    if ((await tx.find(JournalImport, running, { take: 1 })).length > 0) throw new ImportInProgress();
    journalImport.queue(tx.now);
    return journalImport;
  });
}
