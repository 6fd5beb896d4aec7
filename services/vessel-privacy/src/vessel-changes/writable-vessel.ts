import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { VesselSession, WrongSessionStatus } from '../sessions/vessel-session.ts';
import { UserVessel } from '../vessels/user-vessel.ts';

/**
 * Refuses to write in a session that has ended. The session's row is held against being ended meanwhile, in a way in
 * which any number of writers can hold it together.
 */
export async function refuseEnded(tx: Transaction, sessionId: string): Promise<void> {
  const [session] = await tx.find(VesselSession, { id: sessionId }, { take: 1, lock: { mode: 'pessimistic_read' } });
  if (!session) throw new NotFound('No session of yours');
  if (!session.isLive) throw new WrongSessionStatus('written in', session.status);
}

/** The vessel of the one who asks, in a session that has not ended. */
export async function vesselToWriteIn(tx: Transaction, userId: string, sessionId: string): Promise<UserVessel> {
  await refuseEnded(tx, sessionId);
  return tx.get(UserVessel, { sessionId, userId }, 'No vessel of yours');
}
