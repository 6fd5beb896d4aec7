import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { MediaStore } from '@kindred/media/media-store';
import { MediaUnavailable } from '@kindred/media/refusals';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { uploads } from '../roles.ts';
import { importKey, JournalImport } from './journal-import.ts';

const batch = 50;

/**
 * Fails imports whose file did not come in two hours, deletes the files of those that have ended from the store, and
 * forgets imports that ended 30 days ago, or whose person was erased. The address of a file takes it for an hour, also
 * a second time: the last deletion comes after that. A store that is away loses nothing.
 */
export const clearImports: Job<Dependencies> = {
  name: 'clear-journal-imports',
  everyMs: 10_000,
  async run({ work, dependencies: { media } }) {
    await failMissing(work);
    try {
      await clear(work, media.store, justEnded);
      for (let cleared = batch; cleared === batch;) {
        const ids = await clear(work, media.store, longEnded);
        await work.run(uploads, (tx) => tx.query(noteCleared, [ids]));
        cleared = ids.length;
      }
    } catch (error) {
      if (error instanceof MediaUnavailable) return;
      throw error;
    }
    await work.run(uploads, (tx) => tx.query(forget, [tx.now]));
  },
};

const ended = `has_content AND status IN ('COMPLETED', 'FAILED', 'REMOVED')`;
const justEnded = `SELECT id FROM journal_import WHERE ${ended} AND requested_at >= $1::timestamptz - interval '2 hours'
  ORDER BY ended_at DESC NULLS FIRST LIMIT ${batch}`;
const longEnded = `SELECT id FROM journal_import WHERE ${ended} AND requested_at < $1::timestamptz - interval '2 hours'
  ORDER BY requested_at, id LIMIT ${batch}`;
const noteCleared = 'UPDATE journal_import SET has_content = false, version = version + 1 WHERE id = ANY ($1)';

/** Deletes files from the store. Returns the ids of their imports. @throws {MediaUnavailable} */
async function clear(work: UnitOfWork, store: MediaStore, which: string): Promise<string[]> {
  const rows = await work.read(uploads, (tx) => tx.query<{ id: string }>(which, [tx.now]));
  if (rows.length > 0) await store.remove(rows.map(importKey));
  return rows.map(({ id }) => id);
}

const forget = `DELETE FROM journal_import
  WHERE NOT has_content AND (status = 'REMOVED' OR ended_at < $1::timestamptz - interval '30 days')`;

async function failMissing(work: UnitOfWork): Promise<void> {
  for (let failed = batch; failed === batch;)
    failed = await work.run(uploads, async (tx) => {
      const rows = await tx.query<{ id: string }>(
        `SELECT id FROM journal_import WHERE status = 'UPLOADING' AND requested_at < $1::timestamptz - interval '2 hours'
         ORDER BY requested_at, id LIMIT ${batch} FOR UPDATE SKIP LOCKED`,
        [tx.now],
      );
      for (const { id } of rows) (await tx.lock(JournalImport, id)).fail('UPLOAD_MISSING', tx.now);
      return rows.length;
    });
}
