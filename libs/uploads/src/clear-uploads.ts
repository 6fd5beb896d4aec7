import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { MediaUnavailable } from '@kindred/media/refusals';
import { allKeys, quarantineKey } from './content-keys.ts';
import { giveBack, leaseUploads, underLease } from './lease-uploads.ts';
import type { UploadAccess, UploadKind } from './upload-kind.ts';
import type { Upload } from './upload.ts';

const batch = 50;
const pauseMs = 60_000;

/**
 * Empties the quarantine, and deletes the content of removed uploads from the store, and only then their rows. Uploads
 * that were never finished or were refused are removed first. A store that is away loses nothing: they stay due.
 */
export async function clearUploads<Kept extends Upload>({ work, store, kind }: UploadAccess<Kept>): Promise<void> {
  await removeUnshown(work, kind);
  for (let isThere = true; isThere;) {
    const leased = await leaseUploads(work, kind, ['READY', 'REMOVED'], batch);
    if (leased.length === 0) return;
    isThere = await clear({ work, store, kind }, leased);
  }
}

/**
 * Removes shown uploads whose time is over, in batches. `expired` is a statement with the ids: `$1` is now, `$2` how
 * many at most. It locks them, and skips those that are locked.
 */
export async function removeExpired<Kept extends Upload>(
  work: UnitOfWork,
  { entity, worker = job() }: Pick<UploadKind<Kept>, 'entity' | 'worker'>,
  expired: string,
  remove: (tx: Transaction, upload: Kept) => void,
): Promise<void> {
  for (let removed = batch; removed === batch;)
    removed = await work.run(worker, async (tx) => {
      const rows = await tx.query<{ id: string }>(expired, [tx.now, batch]);
      for (const { id } of rows) remove(tx, await tx.lock(entity, id));
      return rows.length;
    });
}

async function removeUnshown<Kept extends Upload>(work: UnitOfWork, kind: UploadKind<Kept>): Promise<void> {
  const next = () => leaseUploads(work, kind, ['UPLOADING', 'REFUSED'], batch);
  for (let leased = await next(); leased.length > 0; leased = await next())
    for (const one of leased) await underLease(work, kind, one, (tx, upload) => upload.remove(tx.now));
}

/** False while the store is away. */
async function clear<Kept extends Upload>({ work, store, kind }: UploadAccess<Kept>, leased: readonly Kept[]) {
  const keysOf = (upload: Kept) => (upload.status === 'READY' ? [quarantineKey(kind, upload)] : allKeys(kind, upload));
  try {
    await store.remove(leased.flatMap(keysOf));
  } catch (error) {
    if (!(error instanceof MediaUnavailable)) throw error;
    for (const upload of leased) await giveBack(work, kind, upload, pauseMs);
    return false;
  }
  for (const one of leased)
    await underLease(work, kind, one, (tx, upload) => {
      // Removed since the store was asked: what was shown is to be removed too.
      if (upload.status === one.status && !upload.noteCleared(tx.now)) tx.remove(upload);
    });
  return true;
}
