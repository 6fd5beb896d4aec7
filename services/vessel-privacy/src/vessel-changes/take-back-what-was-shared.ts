import type { Transaction } from '@kindred/database/transaction';
import { takeBackDeleted } from '../sharing/revoke.ts';
import { sortOf, type Item } from '../vessels/item-sorts.ts';

/**
 * What somebody deletes can no longer be shared: live shared content of it is revoked in the same transaction. Of a
 * reading it is the pattern of its stage, which sums it up.
 */
export async function takeBackWhatWasShared(tx: Transaction, item: Item): Promise<void> {
  const { sharedAs: contentType } = sortOf(item.kind);
  if (contentType === null) return;
  const itemId = item.kind === 'READING' ? await progressOf(tx, item.sessionId, item.ownerId, item.stage) : item.id;
  if (itemId !== null) await takeBackDeleted(tx, { ownerId: item.ownerId, contentType, itemId });
}

async function progressOf(tx: Transaction, sessionId: string, userId: string, stage: number): Promise<string | null> {
  const [progress] = await tx.query<{ id: string }>(
    'SELECT id FROM stage_progress WHERE session_id = $1 AND user_id = $2 AND stage = $3',
    [sessionId, userId, stage],
  );
  return progress?.id ?? null;
}
