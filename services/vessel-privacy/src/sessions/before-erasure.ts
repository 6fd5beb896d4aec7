import { sessionAbandoned } from '@kindred/contracts/vessel-privacy/session-abandoned';
import type { Transaction } from '@kindred/database/transaction';
import { In } from 'typeorm';
import { VesselSession } from './vessel-session.ts';

/**
 * Locks and ends the sessions of a person who is about to be erased, and those that invite them by their id. With the
 * lock, of two members who are erased at the same moment the second sees that the first is gone.
 */
export async function abandonSessionsWith(tx: Transaction, userId: string): Promise<void> {
  const found = await tx.query<{ id: string }>(
    `SELECT id FROM vessel_session WHERE $1 = ANY (member_ids)
     UNION SELECT session_id FROM session_invitation WHERE invitee_id = $1 AND NOT by_address AND status = 'PENDING'`,
    [userId],
  );
  const sessions = await tx.find(
    VesselSession,
    { id: In(found.map(({ id }) => id)) },
    { order: { id: 'ASC' }, lock: { mode: 'for_no_key_update' } },
  );
  for (const session of sessions.filter(({ isLive }) => isLive)) {
    session.abandon(tx.now);
    tx.publish(sessionAbandoned, session, { sessionId: session.id });
  }
}

/**
 * Removes a person from the invitations that were sent to an address of theirs. The inviter does not know whose address
 * it is, so an invitation that ended or vanished with the person would tell. An open one lapses, or is matched with the
 * next person who has the address. No receipt counts it, so that none tells of a withheld invitation.
 */
export async function leaveInvitationsByAddress(tx: Transaction, userId: string): Promise<void> {
  await tx.query('UPDATE session_invitation SET invitee_id = NULL WHERE invitee_id = $1 AND by_address', [userId]);
}
