import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import { SharedVessel } from '../sessions/shared-vessel.ts';
import { VesselSession, WrongSessionStatus, type SessionStatus } from '../sessions/vessel-session.ts';
import { StageProgress } from '../stages/stage-progress.ts';
import { NoPartnerYet, NotInStage4 } from './refusals.ts';

/**
 * A session of the one who asks, held to the end of the transaction: what both decide in it is decided one after the
 * other, and it is not paused or ended meanwhile. It is the first lock of every operation that takes one.
 */
export async function holdSession(
  tx: Transaction,
  sessionId: string,
  statuses: readonly SessionStatus[],
  what: string,
): Promise<VesselSession> {
  const session = await tx.lock(VesselSession, sessionId, 'No session of yours');
  refuseUnless(session, statuses, what);
  return session;
}

export function refuseUnless({ status }: VesselSession, statuses: readonly SessionStatus[], what: string): void {
  if (!statuses.includes(status)) throw new WrongSessionStatus(what, status);
}

/** The other of the two, once they have joined. */
export function partnerIn(session: VesselSession, userId: string): string {
  const partnerId = session.partnerOf(userId);
  if (partnerId === null) throw new NoPartnerYet();
  return partnerId;
}

export async function sharedVesselId(tx: ReadTransaction, sessionId: string): Promise<string> {
  return (await tx.get(SharedVessel, { sessionId })).id;
}

/** Refuses until both have completed stage 3, which opens stage 4 to them. Who closed stage 4 since is let through. */
export async function refuseBeforeStage4(tx: ReadTransaction, sessionId: string): Promise<void> {
  if ((await sharedStage(tx, sessionId)) < 3) throw new NotInStage4();
}

/** Stage 4 opens to both at once, when both have completed stage 3, and for each lasts until they complete it. */
export async function refuseOutsideStage4(tx: ReadTransaction, session: VesselSession, userId: string): Promise<void> {
  const own = await tx.find(StageProgress, { sessionId: session.id, userId, stage: 4 });
  if (!own.some(({ isCurrent }) => isCurrent)) throw new NotInStage4();
  await refuseBeforeStage4(tx, session.id);
}

/** The highest stage that both members have completed, -1 for none. */
export async function sharedStage(tx: ReadTransaction, sessionId: string): Promise<number> {
  const [row] = await tx.query<{ stage: number | null }>('SELECT shared_stage($1) AS stage', [sessionId]);
  return row?.stage ?? -1;
}
