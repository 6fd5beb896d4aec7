import type { Transaction } from '@kindred/database/transaction';
import { StageProgress } from '../stages/stage-progress.ts';
import { UserVessel } from '../vessels/user-vessel.ts';
import { Relationship, RelationshipMember } from './relationship.ts';
import { SharedVessel } from './shared-vessel.ts';
import { VesselSession } from './vessel-session.ts';

/**
 * A session of one person, with all that it begins with. Two who had sessions before go on with the relationship that
 * they have.
 */
export async function beginSession(tx: Transaction, inviterId: string, withId: string | null): Promise<VesselSession> {
  const session = tx.add(VesselSession.create(inviterId, await relationshipWith(tx, inviterId, withId), tx.now));
  tx.add(SharedVessel.of(session.id, tx.now));
  tx.add(UserVessel.of(inviterId, session.id, tx.now));
  tx.add(StageProgress.open(session.id, inviterId, 0, tx.now));
  return session;
}

async function relationshipWith(tx: Transaction, inviterId: string, withId: string | null): Promise<string> {
  const known = withId && (await commonRelationship(tx, inviterId, withId));
  if (known) return known;
  const relationship = tx.add(Relationship.begunBy(inviterId, tx.now));
  tx.add(RelationshipMember.of(relationship.id, 0, inviterId, tx.now));
  return relationship.id;
}

/** The relationship that two people have had, of which the one who acts is a member. */
export async function commonRelationship(tx: Transaction, one: string, other: string): Promise<string | null> {
  const [known] = await tx.query<{ id: string }>(
    'SELECT id FROM relationship WHERE member_ids @> ARRAY[$1, $2]::uuid[] ORDER BY id LIMIT 1',
    [one, other],
  );
  return known?.id ?? null;
}
