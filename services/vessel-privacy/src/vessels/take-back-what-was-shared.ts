import type { Transaction } from '@kindred/database/transaction';
import { takeBackDeleted } from '../sharing/revoke.ts';
import { sortOf, type Item } from './item-sorts.ts';

/**
 * What somebody deletes can no longer be shared: live shared content of it is revoked in the same transaction, with a decision on
 * record, and a text that was being prepared loses its words. Of a reading it is the pattern of its stage, which sums it up.
 */
export async function takeBackWhatWasShared(tx: Transaction, item: Item): Promise<void> {
  const { sharedAs } = sortOf(item.kind);
  if (sharedAs === null) return;
  const itemId = item.kind === 'READING' ? await progressOf(tx, item.sessionId, item.ownerId, item.stage) : item.id;
  if (itemId !== null) await takeBackDeleted(tx, { ownerId: item.ownerId, contentType: sharedAs, itemId });
}

async function progressOf(tx: Transaction, sessionId: string, userId: string, stage: number): Promise<string | null> {
  const [progress] = await tx.query<{ id: string }>('SELECT id FROM stage_progress WHERE session_id = $1 AND user_id = $2 AND stage = $3', [sessionId, userId, stage]);
  return progress?.id ?? null;
}
