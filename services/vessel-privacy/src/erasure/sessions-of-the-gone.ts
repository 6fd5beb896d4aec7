import { sessionAbandoned } from '@kindred/contracts/vessel-privacy/session-abandoned';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { In } from 'typeorm';
import { VesselSession } from '../sessions/vessel-session.ts';

/**
 * Takes a person out of every invitation that was sent to an address of theirs, which stays its inviter's and is to
 * them as it was: whose the address is they do not know, and an invitation that ended or went with somebody would tell
 * that it was somebody's. An open one lapses, or is found by whoever comes to have the address. It counts as nothing
 * erased, so that no receipt tells of one that was withheld.
 */
export async function leaveInvitationsByAddress(tx: Transaction, userId: string): Promise<void> {
  await tx.query('UPDATE session_invitation SET invitee_id = NULL WHERE invitee_id = $1 AND by_address', [userId]);
}

/**
 * Holds every session that a person is a member of or is asked by their id to join, ends those that live, and answers
 * those of which they are a member. The rows are held, so that of two who are erased at the same moment the second sees
 * that the first is gone.
 */
export async function abandonSessionsWith(tx: Transaction, userId: string): Promise<VesselSession[]> {
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
  return sessions.filter(({ memberIds }) => memberIds.includes(userId));
}

/** What is left of a session when each had their own taken out of it, in the order in which it can go. */
const shared = [
  'session_message',
  'common_ground',
  'agreement',
  'consented_content',
  'consent_record',
  'session_invitation',
  'shared_vessel',
] as const;

/**
 * Takes away, of these sessions of a person who is being erased, those whose other member is gone too, with the keys of
 * what they shared.
 */
export async function eraseSessionsOfTheGone(
  tx: Transaction,
  sealer: Sealer,
  userId: string,
  sessions: readonly VesselSession[],
): Promise<number> {
  const members = [...new Set(sessions.flatMap(({ memberIds }) => memberIds))];
  const erased = await tx.query<{ userId: string }>(
    'SELECT user_id AS "userId" FROM erasure WHERE user_id = ANY ($1::uuid[])',
    [members],
  );
  const gone = new Set([userId, ...erased.map((each) => each.userId)]);
  const ended = sessions.filter(({ memberIds }) => memberIds.every((memberId) => gone.has(memberId)));
  const ids = ended.map(({ id }) => id);
  if (ids.length === 0) return 0;
  for (const table of shared) await tx.query(`DELETE FROM ${table} WHERE session_id = ANY ($1::uuid[])`, [ids]);
  await tx.query('DELETE FROM vessel_session WHERE id = ANY ($1::uuid[])', [ids]);
  await tx.query(
    'DELETE FROM relationship WHERE id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT FROM vessel_session WHERE relationship_id = relationship.id)',
    [ended.map(({ relationshipId }) => relationshipId)],
  );
  for (const id of ids) await sealer.destroyKeys(tx, { kind: 'session', id });
  return ids.length;
}
