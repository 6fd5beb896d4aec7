import { NotFound } from '@kindred/contracts/domain-error';
import { stageAdvanced } from '@kindred/contracts/vessel-privacy/stage-advanced';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { In } from 'typeorm';
import { between } from '../roles.ts';
import { VesselSession } from '../sessions/vessel-session.ts';
import { advance, NoCurrentStage, type Position } from './advancing.ts';
import { gateCounts } from './gate-counts.ts';
import { refuseOpenGates } from './gates.ts';
import { StageProgress, type Stage } from './stage-progress.ts';

/**
 * Closes one's current stage and opens the next, for both where they go on together. Whoever else goes on in this
 * session waits for its row: of two who come to the last gate at once the second finds the first waiting.
 */
export function advanceStage(
  work: UnitOfWork,
  person: Person,
  { sessionId }: { readonly sessionId: string },
): Promise<VesselSession> {
  return work.run(between(person), async (tx) => {
    const session = await tx.lock(VesselSession, sessionId, 'No session of yours');
    // Whoever is invited sees the session in this role, to be able to join it.
    if (!session.memberIds.includes(person.id)) throw new NotFound('No session of yours');
    session.refuseUnless('moved on', 'INVITED', 'ACTIVE');
    const current = await tx.find(StageProgress, { sessionId, status: In(['IN_PROGRESS', 'GATE_PENDING']) });
    const own = current.find(({ userId }) => userId === person.id);
    const partner = current.find(({ userId }) => userId !== person.id);
    if (!own) throw new NoCurrentStage();
    if (own.status === 'GATE_PENDING') return session;
    refuseOpenGates(own, await gateCounts(tx, sessionId));

    const move = advance(positionOf(own), positionOf(partner));
    if (move.kind === 'wait') own.waitForPartner();
    else await close(tx, session, move.kind === 'together' && partner ? [partner, own] : [own], move.opens);
    return session;
  });
}

/** The session's own `updatedAt` stays: it would tell the other when somebody went on. */
async function close(
  tx: Transaction,
  session: VesselSession,
  closing: readonly StageProgress[],
  opens: Stage | null,
): Promise<void> {
  for (const progress of closing) {
    progress.complete(tx.now);
    tx.publish(stageAdvanced, session, { sessionId: session.id, userId: progress.userId, stage: progress.stage });
  }
  // One current stage a person: the old one has to be closed in the database before the next is opened.
  await tx.flush();
  if (opens !== null) for (const { userId } of closing) tx.add(StageProgress.open(session.id, userId, opens, tx.now));
}

function positionOf(progress: StageProgress | undefined): Position | null {
  if (!progress) return null;
  return { stage: progress.stage, status: progress.status === 'GATE_PENDING' ? 'GATE_PENDING' : 'IN_PROGRESS' };
}
