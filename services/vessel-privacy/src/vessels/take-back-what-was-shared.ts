import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import { sortOf, type Item } from './item-sorts.ts';

/**
 * What somebody deletes can no longer be shared: live shared content of it is revoked in the same transaction, with a decision on
 * record, and a text that was being prepared is gone. Of a reading it is the pattern of its stage, which sums it up.
 */
export async function takeBackWhatWasShared(tx: Transaction, item: Item): Promise<void> {
  const { sharedAs } = sortOf(item.kind);
  if (sharedAs === null) return;
  const target = item.kind === 'READING' ? await progressOf(tx, item.sessionId, item.ownerId, item.stage) : item.id;
  if (target === null) return;
  await tx.query('DELETE FROM sharing_draft WHERE owner_id = $1 AND content_type = $2 AND item_id = $3', [item.ownerId, sharedAs, target]);
  const revoked = await tx.query<{ consent_record_id: string }>(
    `UPDATE consented_content SET consent_active = false, revoked_at = $4, version = version + 1
     WHERE source_user_id = $1 AND content_type = $2 AND item_id = $3 AND consent_active RETURNING consent_record_id`,
    [item.ownerId, sharedAs, target, tx.now],
  );
  for (const { consent_record_id: granted } of revoked) {
    await tx.query(
      `INSERT INTO consent_record (id, user_id, session_id, asker_id, content_type, item_id, decision, decided_at, metadata)
       SELECT $1, user_id, session_id, asker_id, content_type, item_id, 'REVOKED', $3, '{"because":"SOURCE_DELETED"}' FROM consent_record WHERE id = $2`,
      [newId(), granted, tx.now],
    );
  }
}

async function progressOf(tx: Transaction, sessionId: string, userId: string, stage: number): Promise<string | null> {
  const [progress] = await tx.query<{ id: string }>('SELECT id FROM stage_progress WHERE session_id = $1 AND user_id = $2 AND stage = $3', [sessionId, userId, stage]);
  return progress?.id ?? null;
}
