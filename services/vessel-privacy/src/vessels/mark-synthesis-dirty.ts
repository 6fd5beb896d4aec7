import type { Transaction } from '@kindred/database/transaction';

/**
 * Whatever changes private content of a person says so, in its own transaction: the next who reads the synthesis of the stage has
 * it made again. `everyStage` is for what was changed or deleted, since an earlier stage's account may rest on it too.
 */
export async function markSynthesisDirty(tx: Transaction, { sessionId, userId, everyStage = false }: { sessionId: string; userId: string; everyStage?: boolean }): Promise<void> {
  const which = everyStage ? '' : ` AND status IN ('IN_PROGRESS', 'GATE_PENDING')`;
  await tx.query(`UPDATE stage_progress SET is_synthesis_dirty = true WHERE session_id = $1 AND user_id = $2 AND NOT is_synthesis_dirty${which}`, [sessionId, userId]);
}
