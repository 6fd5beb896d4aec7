import type { Transaction } from '@kindred/database/transaction';
import type { Erased, Erasing } from '@kindred/service/personal-data/erasing';
import type { UploadKind } from './upload-kind.ts';
import type { Upload } from './upload.ts';

/**
 * Hides what an erased person uploaded at once, and takes the person's id from the rows. The store is not asked in the
 * transaction of an erasure: a job deletes the content, and then the rows. A second run finds no rows.
 */
export async function eraseUploads<Kept extends Upload>(
  { tx, userId }: Pick<Erasing, 'tx' | 'userId'>,
  { entity, table }: UploadKind<Kept>,
  remove: (tx: Transaction, upload: Kept) => void,
): Promise<Erased> {
  const rows = await tx.query<{ id: string }>(`SELECT id FROM ${table} WHERE uploaded_by = $1 ORDER BY id`, [userId]);
  for (const { id } of rows) {
    const upload = await tx.lock(entity, id);
    if (upload.status !== 'REMOVED') remove(tx, upload);
    upload.uploadedBy = null;
  }
  return { erased: rows.length };
}
