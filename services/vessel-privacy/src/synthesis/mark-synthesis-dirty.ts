import type { Transaction } from '@kindred/database/transaction';

interface Whose {
  readonly sessionId: string;
  readonly userId: string;
}

/**
 * Whatever changes private content of a person says so, in its own transaction: the next who reads the synthesis of the
 * person's current stage has it made again. A row that is marked already is written all the same: whoever takes the
 * making holds it meanwhile, and would otherwise take the mark away beside this change, unseen.
 */
export async function markSynthesisDirty(tx: Transaction, { sessionId, userId }: Whose): Promise<void> {
  await tx.query(
    `UPDATE stage_progress SET is_synthesis_dirty = true WHERE session_id = $1 AND user_id = $2 AND status IN ('IN_PROGRESS', 'GATE_PENDING')`,
    [sessionId, userId],
  );
}

/**
 * What somebody deleted is not to live on in a text about it: all syntheses of the session are gone, until that of the
 * current stage is made again. Whoever is making one holds or awaits the same rows, and finds no place any more to keep
 * it.
 */
export async function forgetSyntheses(tx: Transaction, whose: Whose): Promise<void> {
  await tx.query('UPDATE stage_progress SET is_synthesis_dirty = true WHERE session_id = $1 AND user_id = $2', [
    whose.sessionId,
    whose.userId,
  ]);
  await tx.query('DELETE FROM stage_synthesis WHERE session_id = $1 AND owner_id = $2', [
    whose.sessionId,
    whose.userId,
  ]);
}
