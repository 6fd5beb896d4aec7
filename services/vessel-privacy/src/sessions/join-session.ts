import { sessionAbandoned } from '@kindred/contracts/vessel-privacy/session-abandoned';
import { sessionAccepted } from '@kindred/contracts/vessel-privacy/session-accepted';
import type { Transaction } from '@kindred/database/transaction';
import { StageProgress } from '../stages/stage-progress.ts';
import { UserVessel } from '../vessels/user-vessel.ts';
import { commonRelationship } from './begin-session.ts';
import { closeInvitation } from './close-invitation.ts';
import { Relationship, RelationshipMember } from './relationship.ts';
import { pairOf, VesselSession } from './vessel-session.ts';

/**
 * Makes the invited person the second member of a session whose row is held and whose invitation is open. Where the two
 * have a session already, that one is answered, and nothing is changed: an invitation by address that ended at this
 * moment would tell the inviter whose the address is. It lapses, as if nobody had answered.
 */
export async function join(tx: Transaction, session: VesselSession, personId: string): Promise<VesselSession> {
  const { inviterId } = session;
  const another = await otherLiveSession(tx, session, personId);
  if (another && another.status !== 'INVITED') return another;
  if (another) await giveUp(tx, another);
  session.join(personId, tx.now);
  tx.publish(sessionAccepted, session, { sessionId: session.id, inviterId, partnerId: personId });
  await tx.flush();
  tx.add(StageProgress.open(session.id, personId, 0, tx.now));
  tx.add(UserVessel.of(personId, session.id, tx.now));
  await relate(tx, session, personId);
  await closeInvitation(tx, session, 'ACCEPTED');
  return session;
}

async function otherLiveSession(
  tx: Transaction,
  session: VesselSession,
  personId: string,
): Promise<VesselSession | null> {
  const [other] = await tx.query<{ id: string }>(
    `SELECT id FROM vessel_session WHERE pair = $1 AND status IN ('INVITED', 'ACTIVE', 'PAUSED') AND id <> $2`,
    [pairOf(session.inviterId, personId), session.id],
  );
  return other ? tx.lockOne(VesselSession, other.id) : null;
}

async function giveUp(tx: Transaction, session: VesselSession): Promise<void> {
  session.abandon(tx.now);
  tx.publish(sessionAbandoned, session, { sessionId: session.id });
  await closeInvitation(tx, session, 'WITHDRAWN');
}

/**
 * The second member of the relationship, by its second slot; or the session moves to the one that the two have had
 * before.
 */
async function relate(tx: Transaction, session: VesselSession, personId: string): Promise<void> {
  const relationship = await tx.get(Relationship, session.relationshipId);
  if (relationship.memberIds.includes(personId)) return;
  const common = await commonRelationship(tx, session.inviterId, personId);
  if (!common) {
    Object.assign(relationship, {
      memberIds: [...relationship.memberIds, personId],
      updatedAt: tx.now,
    } satisfies Partial<Relationship>);
    tx.add(RelationshipMember.of(relationship.id, 1, personId, tx.now));
    return;
  }
  // One statement: the lone relationship is seen only through the session that leaves it.
  await tx.query(
    `WITH moved AS (UPDATE vessel_session SET relationship_id = $2, version = version + 1 WHERE id = $1)
     DELETE FROM relationship WHERE id = $3 AND cardinality(member_ids) = 1`,
    [session.id, common, relationship.id],
  );
  await tx.get(VesselSession, session.id);
}
