import { importEnded } from '@kindred/contracts/companion-journal/import-ended';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { ContentTooLong, MediaUnavailable } from '@kindred/media/refusals';
import type { Job } from '@kindred/service/jobs';
import { ImportFault, type ImportFaultCode } from '../day-one/import-fault.ts';
import { readArchive } from '../day-one/read-archive.ts';
import type { Dependencies } from '../dependencies.ts';
import { uploads } from '../roles.ts';
import { importEntries } from './import-entries.ts';
import { importPhotos } from './import-photos.ts';
import { importKey, JournalImport } from './journal-import.ts';
import { leaseImport, LeaseLost, underLease, type LeasedImport } from './lease-import.ts';

/** A file at which replicas die is refused in the end. */
const mostAttempts = 4;
const pauseMs = 30_000;

/**
 * Imports the files that were sent, one at a time on each replica. What came through is kept with each batch, so that a
 * replica that dies loses nothing, and makes nothing twice. A store that is away ends the run.
 */
export const importJournals: Job<Dependencies> = {
  name: 'import-journals',
  everyMs: 2_000,
  async run({ work, dependencies }) {
    for (let leased = await leaseImport(work); leased; leased = await leaseImport(work))
      if (!(await importOne(work, dependencies, leased))) return;
  },
};

/** False while the store is away. */
async function importOne(work: UnitOfWork, dependencies: Dependencies, leased: LeasedImport): Promise<boolean> {
  try {
    if (leased.attempts > mostAttempts) throw new ImportFault('BROKEN');
    const archive = await readArchive(await readFile(dependencies, leased));
    await importEntries(work, leased, archive.entries);
    await importPhotos({ work, store: dependencies.media.store }, leased, archive);
    await end(work, leased, null);
    return true;
  } catch (error) {
    if (error instanceof LeaseLost) return true;
    if (error instanceof MediaUnavailable) {
      await giveBack(work, leased);
      return false;
    }
    if (!(error instanceof ImportFault)) throw error;
    await endUnlessLost(work, leased, error.code);
    return true;
  }
}

/** @throws {ImportFault} @throws {MediaUnavailable} */
async function readFile({ media: { store } }: Dependencies, leased: LeasedImport): Promise<Buffer> {
  const content = await store.read(importKey(leased), { maxBytes: leased.sizeBytes }).catch((error: unknown) => {
    throw error instanceof ContentTooLong ? new ImportFault('TOO_LARGE', error) : error;
  });
  if (content === null) throw new ImportFault('UPLOAD_MISSING');
  return content;
}

/** Ends an import, and tells of it: what was imported before a fault stays. @throws {LeaseLost} */
async function end(work: UnitOfWork, leased: LeasedImport, fault: ImportFaultCode | null): Promise<void> {
  await underLease(work, leased, async (tx, journalImport) => {
    if (fault === null) journalImport.complete(tx.now);
    else journalImport.fail(fault, tx.now);
    const { imported, alreadyThere, refusals: refused, photos, photosLeftOut } = journalImport;
    tx.publish(importEnded, journalImport, {
      importId: leased.id,
      ownerId: leased.ownerId,
      outcome: fault === null ? 'COMPLETED' : 'FAILED',
      imported,
      alreadyThere,
      refused,
      photoCount: photos,
      leftOutPhotoCount: photosLeftOut,
    });
  });
}

async function endUnlessLost(work: UnitOfWork, leased: LeasedImport, fault: ImportFaultCode): Promise<void> {
  await end(work, leased, fault).catch((error: unknown) => {
    if (!(error instanceof LeaseLost)) throw error;
  });
}

async function giveBack(work: UnitOfWork, { id, lease }: LeasedImport): Promise<void> {
  await work.run(uploads, async (tx) => {
    const journalImport = await tx.lockOne(JournalImport, id);
    if (journalImport?.lease === lease) journalImport.giveBack(new Date(tx.now.getTime() + pauseMs));
  });
}
