import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { MediaUnavailable } from '@kindred/media/refusals';
import type { MediaStore } from '@kindred/media/media-store';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { EventMedia } from './event-media.ts';
import { giveBack, leaseMedia, underLease } from './lease-media.ts';
import { allKeys, quarantineKey } from './media-keys.ts';
import { removeMedia } from './remove-media.ts';

const batch = 50;
const pauseMs = 60_000;

/**
 * Removes media whose time is over, empties the quarantine, and deletes the content of removed media from the store,
 * and only then their rows. A store that is away loses nothing: they stay due.
 */
export const clearMedia: Job<Dependencies> = {
  name: 'clear-media',
  everyMs: 10_000,
  async run({ work, dependencies: { media } }) {
    await removeExpired(work);
    await removeUnshown(work);
    for (let isThere = true; isThere;) {
      const leased = await leaseMedia(work, ['READY', 'REMOVED'], batch);
      if (leased.length === 0) return;
      isThere = await clear(work, media.store, leased);
    }
  },
};

async function removeExpired(work: UnitOfWork): Promise<void> {
  for (let removed = batch; removed === batch;)
    removed = await work.run(job(), async (tx) => {
      const rows = await tx.query<{ id: string }>(expired, [tx.now]);
      for (const { id } of rows) removeMedia(tx, await tx.lock(EventMedia, id), 'RETENTION');
      return rows.length;
    });
}

const expired = `SELECT o.id FROM event_media o LEFT JOIN tribe_event e ON e.id = o.event_id
  WHERE o.status = 'READY' AND (e.ended_at < $1::timestamptz - interval '2 years'
    OR (o.event_id IS NULL AND o.uploaded_at < $1::timestamptz - interval '2 years'))
  ORDER BY o.id LIMIT ${batch} FOR UPDATE OF o SKIP LOCKED`;

/** Uploads that were never finished, and those that were refused. */
async function removeUnshown(work: UnitOfWork): Promise<void> {
  for (let leased = await leaseMedia(work, ['UPLOADING', 'REFUSED'], batch); leased.length > 0;) {
    for (const one of leased) await underLease(work, one, (tx, media) => media.remove(tx.now));
    leased = await leaseMedia(work, ['UPLOADING', 'REFUSED'], batch);
  }
}

/** False while the store is away. */
async function clear(work: UnitOfWork, store: MediaStore, leased: readonly EventMedia[]): Promise<boolean> {
  try {
    await store.remove(leased.flatMap((media) => (media.status === 'READY' ? [quarantineKey(media)] : allKeys(media))));
  } catch (error) {
    if (!(error instanceof MediaUnavailable)) throw error;
    for (const media of leased) await giveBack(work, media, pauseMs);
    return false;
  }
  for (const one of leased)
    await underLease(work, one, (tx, media) => {
      // Removed since the store was asked: what was shown is to be removed too.
      if (media.status === one.status && !media.noteCleared(tx.now)) tx.remove(media);
    });
  return true;
}
