import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { JournalPhoto } from '../journal-photos/journal-photo.ts';

export type ExportedPhoto = Pick<JournalPhoto, 'id' | 'contentType'>;

/** By the id of the entry, in the order in which they were uploaded. */
export type ExportedPhotos = ReadonlyMap<string, readonly ExportedPhoto[]>;

/** The photos of all entries of a journal that are not deleted. */
export async function listExportedPhotos(work: UnitOfWork, ownerId: string): Promise<ExportedPhotos> {
  const rows = await work.read({ role: 'person', id: ownerId }, (tx) =>
    tx.query<ExportedPhoto & { readonly entryId: string }>(
      `SELECT id, entry_id AS "entryId", content_type AS "contentType" FROM journal_photo
       WHERE uploaded_by = $1 AND status = 'READY' AND restorable_until IS NULL ORDER BY started_at, id`,
      [ownerId],
    ),
  );
  const photos = new Map<string, ExportedPhoto[]>();
  for (const { entryId, ...photo } of rows) photos.set(entryId, [...(photos.get(entryId) ?? []), photo]);
  return photos;
}
