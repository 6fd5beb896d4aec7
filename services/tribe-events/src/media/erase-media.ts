import type { Erased, Erasing } from '@kindred/service/personal-data/erasing';
import { EventMedia } from './event-media.ts';
import { removeMedia } from './remove-media.ts';

/**
 * Hides an erased person's media at once, and takes the person's id from their rows. The store is not asked in the
 * transaction of an erasure: a job deletes the content, and then the rows.
 */
export async function eraseMedia({ tx, userId }: Erasing): Promise<Erased> {
  const rows = await tx.query<{ id: string }>('SELECT id FROM event_media WHERE uploaded_by = $1 ORDER BY id', [
    userId,
  ]);
  for (const { id } of rows) {
    const media = await tx.lock(EventMedia, id);
    if (media.status !== 'REMOVED') removeMedia(tx, media, 'ERASURE');
    media.uploadedBy = null;
  }
  return { erased: rows.length };
}
