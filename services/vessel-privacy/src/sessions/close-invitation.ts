import { sessionLapsed } from '@kindred/contracts/vessel-privacy/session-lapsed';
import type { Transaction } from '@kindred/database/transaction';
import type { InvitationStatus } from './session-invitation.ts';
import type { VesselSession } from './vessel-session.ts';

type Answered = Exclude<InvitationStatus, 'PENDING'>;

/**
 * Closes the open invitation of a session, and forgets the address that it was for. The session's row is held, and what
 * changes on it is written first: whoever is invited sees the session only as long as the invitation is open. Says
 * whether there was one.
 */
export async function closeInvitation(tx: Transaction, session: VesselSession, status: Answered): Promise<boolean> {
  const closed = await tx.query(
    `UPDATE session_invitation SET status = $2, answered_at = $3, address_sealed = NULL WHERE session_id = $1 AND status = 'PENDING' RETURNING 1`,
    [session.id, status, tx.now],
  );
  return closed.length > 0;
}

/** An invitation that nobody answered in time, and with it the session. */
export async function lapse(tx: Transaction, session: VesselSession): Promise<void> {
  session.abandon(tx.now);
  tx.publish(sessionLapsed, session, { sessionId: session.id });
  await closeInvitation(tx, session, 'LAPSED');
}
