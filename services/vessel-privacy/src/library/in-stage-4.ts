import type { ReadTransaction } from '@kindred/database/read-transaction';
import { In } from 'typeorm';
import { VesselSession } from '../sessions/vessel-session.ts';
import { NotInStage4 } from '../sharing/refusals.ts';
import { StageProgress } from '../stages/stage-progress.ts';

/** Lets through who is in stage 4 of a session that lives: that is where the library belongs. */
export async function refuseOutsideAnyStage4(tx: ReadTransaction, userId: string): Promise<void> {
  const current = await tx.find(StageProgress, { userId, stage: 4, status: In(['IN_PROGRESS', 'GATE_PENDING']) }, { take: 100 });
  const sessions = current.length === 0 ? [] : await tx.find(VesselSession, { id: In(current.map(({ sessionId }) => sessionId)) });
  if (!sessions.some(({ isLive }) => isLive)) throw new NotInStage4();
}

/** Lets through who has been in stage 4 of any session, whatever became of it: they know what they tried. */
export async function refuseWithoutStage4(tx: ReadTransaction, userId: string): Promise<void> {
  if (!(await tx.findOne(StageProgress, { userId, stage: 4 }))) throw new NotInStage4();
}
