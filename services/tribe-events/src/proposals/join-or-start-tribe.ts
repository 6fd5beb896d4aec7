import { tribeFounded } from '@kindred/contracts/tribe-events/tribe-founded';
import type { Transaction } from '@kindred/database/transaction';
import { NotFound } from '@kindred/contracts/domain-error';
import { TribeActivity } from '../activities/tribe-activity.ts';
import { isKeptApart } from '../blocks/kept-apart.ts';
import { fewestInGroup } from '../formation/formation-problem.ts';
import { recordJoining } from '../memberships/record-joining.ts';
import { mostTribes, refuseFullTribe } from '../memberships/seats.ts';
import { TribeMembership } from '../memberships/tribe-membership.ts';
import { Tribe } from '../tribes/tribe.ts';
import { isMatchable } from './matchable.ts';
import type { TribeProposal } from './tribe-proposal.ts';

/**
 * Lets a person who accepted take a seat: in the proposal's tribe, or in a new one if they are the fourth. Returns the
 * tribe's id, or null while there are fewer than four. The caller has the locks of all people's seats.
 * @throws {TribeFull} @throws {NotFound} for a tribe that is private now, that removed the person, or with a member
 *   between whom and the person there is a block
 */
export async function joinOrStartTribe(
  tx: Transaction,
  proposal: TribeProposal,
  userId: string,
): Promise<string | null> {
  if (proposal.tribeId !== null) {
    const tribe = await tx.lock(Tribe, proposal.tribeId);
    tribe.refuseIfDissolved();
    // A tribe that was filled may have been made private since. One that the proposal started is private.
    const isClosed = proposal.groupNo === null && tribe.privacy !== 'PUBLIC';
    if (isClosed || (await isKeptApart(tx, userId, tribe.id))) throw new NotFound('No proposal of yours');
    await seat(tx, tribe, userId, 'MEMBER');
    return tribe.id;
  }
  const founders = await peopleWhoCanStart(tx, proposal.id);
  if (founders.length < fewestInGroup) return null;
  const tribe = foundTribe(tx, founders[0] as string);
  for (const [place, founder] of founders.entries()) await seat(tx, tribe, founder, place === 0 ? 'CREATOR' : 'MEMBER');
  proposal.tribeId = tribe.id;
  return tribe.id;
}

/**
 * Those who accepted, the earliest first, who can still be matched, have a tribe free and no block with one before.
 * A person who was suspended or opted out since is not seated.
 */
async function peopleWhoCanStart(tx: Transaction, proposalId: string): Promise<string[]> {
  const rows = await tx.query<{ userId: string; blocked: readonly string[] }>(
    `SELECT p.user_id AS "userId", ARRAY(
       SELECT CASE b.low_id WHEN p.user_id THEN b.high_id ELSE b.low_id END FROM blocked_pair b WHERE p.user_id IN (b.low_id, b.high_id)
     ) AS blocked
     FROM proposal_person p WHERE p.proposal_id = $1 AND p.answer = 'ACCEPTED' AND ${isMatchable('p.user_id')} AND (
       SELECT count(*) FROM tribe_membership m JOIN tribe t ON t.id = m.tribe_id
       WHERE m.user_id = p.user_id AND m.status IN ('ACTIVE', 'INACTIVE') AND t.status <> 'DISSOLVED') < $2
     ORDER BY p.answered_at, p.user_id`,
    [proposalId, mostTribes],
  );
  const together: string[] = [];
  for (const { userId, blocked } of rows) if (!together.some((id) => blocked.includes(id))) together.push(userId);
  return together;
}

/** The first who accepted has the creator's role, and names the tribe. */
function foundTribe(tx: Transaction, creator: string): Tribe {
  const place = { location: null, latitude: null, longitude: null };
  const details = { name: 'A new tribe', description: null, ...place, privacy: 'PRIVATE' as const, maxMembers: 8 };
  const tribe = tx.add(Tribe.found(creator, details, tx.now));
  const { id: tribeId, privacy, maxMembers } = tribe;
  tx.add(TribeActivity.of(tribeId, null, 'TRIBE_CREATED', {}, tx.now));
  tx.publish(tribeFounded, tribe, { tribeId, privacy, maxMembers });
  return tribe;
}

async function seat(tx: Transaction, tribe: Tribe, userId: string, role: TribeMembership['role']): Promise<void> {
  const known = await tx.findOne(TribeMembership, { tribeId: tribe.id, userId });
  if (known?.isCurrent) return;
  // Whom the creator removed, only the creator lets in again.
  if (known?.status === 'REMOVED') throw new NotFound('No proposal of yours');
  await refuseFullTribe(tx, tribe, userId);
  const membership = known ?? TribeMembership.begin(tribe.id, userId);
  membership.role = role;
  membership.join(tx.now);
  if (!known) tx.add(membership);
  await recordJoining(tx, tribe, membership, 'PROPOSAL');
}
