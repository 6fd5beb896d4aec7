import type { Erased, Erasing } from '@kindred/service/personal-data/erasing';
import { JournalImport } from './journal-import.ts';

/**
 * Takes an erased person's id from their imports, and ends one that goes on. The store is not asked in the transaction
 * of an erasure: a job deletes the files, and then the rows.
 */
export async function eraseImports({ tx, userId }: Pick<Erasing, 'tx' | 'userId'>): Promise<Erased> {
  const rows = await tx.query<{ id: string }>('SELECT id FROM journal_import WHERE owner_id = $1 ORDER BY id', [
    userId,
  ]);
  for (const { id } of rows) (await tx.lock(JournalImport, id)).remove();
  return { erased: rows.length };
}
