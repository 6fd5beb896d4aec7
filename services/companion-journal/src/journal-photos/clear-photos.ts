import type { Job } from '@kindred/service/jobs';
import { clearUploads, removeExpired } from '@kindred/uploads/clear-uploads';
import type { Dependencies } from '../dependencies.ts';
import { photoUploads } from './photo-uploads.ts';
import { removePhoto } from './remove-photo.ts';

/** Removes the photos of entries that the purge has deleted, and does the work of the store that is due. */
export const clearPhotos: Job<Dependencies> = {
  name: 'clear-journal-photos',
  everyMs: 10_000,
  async run({ work, dependencies: { media } }) {
    await removeExpired(work, photoUploads, expired, (tx, photo) => removePhoto(tx, photo, 'RETENTION'));
    await clearUploads({ work, store: media.store, kind: photoUploads });
  },
};

/** An entry can be restored until the purge takes it, which may be later. Its photos stay as long. */
const expired = `SELECT id FROM journal_photo WHERE status = 'READY' AND restorable_until <= $1
    AND NOT EXISTS (SELECT FROM journal_entry WHERE journal_entry.id = journal_photo.entry_id)
  ORDER BY restorable_until, id LIMIT $2 FOR UPDATE SKIP LOCKED`;
