import { createHash, randomBytes } from 'node:crypto';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { EntryNote } from './entry.ts';

export const noteTable = 'ledger_note';
const saltBytes = 32;

/** Where the note of an entry is sealed for. */
export const noteOf = (entryId: string) => ({ table: noteTable, column: 'sealed', rowId: entryId });

/**
 * Words for an entry that is to come, sealed under their author's key. The salt keeps anybody who has the entry's hash
 * from finding short words by trying them; it goes with the note.
 */
export async function sealNote(
  tx: Transaction,
  sealer: Sealer,
  authorId: string,
  entryId: string,
  text: string,
): Promise<EntryNote> {
  const salt = randomBytes(saltBytes);
  const sealed = await sealer.seal(tx, { kind: 'person', id: authorId }, noteOf(entryId), text);
  return { authorId, entryId, salt, sealed, hash: createHash('sha256').update(salt).update(text).digest() };
}
