import type { ReadTransaction } from '@kindred/database/read-transaction';
import { live } from '../sessions/vessel-session.ts';
import { NotInStage4 } from '../sharing/refusals.ts';
import { StageProgress } from '../stages/stage-progress.ts';

/**
 * Lets through who has come to stage 4 of a session that lives, also who has closed it: what they try goes on until the
 * session ends.
 */
export async function refuseOutsideAnyStage4(tx: ReadTransaction, userId: string): Promise<void> {
  const come = await tx.query(
    `SELECT 1 FROM stage_progress AS progress JOIN vessel_session AS session ON session.id = progress.session_id
     WHERE progress.user_id = $1 AND progress.stage = 4 AND session.status = ANY ($2) LIMIT 1`,
    [userId, [...live]],
  );
  if (come.length === 0) throw new NotInStage4();
}

/** Lets through who has been in stage 4 of any session, whatever became of it: they know what they tried. */
export async function refuseWithoutStage4(tx: ReadTransaction, userId: string): Promise<void> {
  if (!(await tx.findOne(StageProgress, { userId, stage: 4 }))) throw new NotInStage4();
}
