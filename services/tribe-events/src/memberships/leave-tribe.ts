import { NotFound } from '@kindred/contracts/domain-error';
import { memberLeft } from '@kindred/contracts/tribe-events/member-left';
import { memberRemoved } from '@kindred/contracts/tribe-events/member-removed';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { In } from 'typeorm';
import { TribeActivity } from '../activities/tribe-activity.ts';
import { leaveChat } from '../chat/join-chat.ts';
import { advanceTribe } from '../tribes/advance-tribe.ts';
import { actAsMember, lockAsMember, type InTribe } from './as-member.ts';
import { CannotRemoveYourself, HandOverFirst } from './refusals.ts';
import { TribeMembership } from './tribe-membership.ts';

/** Leaves a tribe. The last one out dissolves it. A creator hands over first, unless the tribe was dissolved. */
export function leaveTribe(work: UnitOfWork, person: Person, { tribeId }: { readonly tribeId: string }) {
  return work.run(person, async (tx) => {
    const inTribe = await lockAsMember(tx, tribeId, person.id);
    const { tribe, membership } = inTribe;
    const leavesOthers = tribe.memberCount + tribe.restingCount > 1;
    if (membership.role === 'CREATOR' && leavesOthers && tribe.status !== 'DISSOLVED') throw new HandOverFirst();
    await endMembership(tx, inTribe, 'LEFT');
    const { memberCount } = tribe;
    tx.publish(memberLeft, tribe, { tribeId, userId: person.id, memberCount });
    await advanceTribe(tx, tribe);
    return inTribe;
  });
}

/** Removes another member from a tribe. */
export function removeMember(
  work: UnitOfWork,
  person: Person,
  { tribeId, userId }: { readonly tribeId: string; readonly userId: string },
) {
  return work.run(person, async (tx) => {
    const own = await lockAsMember(tx, tribeId, person.id);
    own.tribe.refuseUnlessCreator(person.id);
    if (userId === person.id) throw new CannotRemoveYourself();
    const membership = await tx.findOne(TribeMembership, { tribeId, userId, status: In(['ACTIVE', 'INACTIVE']) });
    if (!membership) throw new NotFound('No member of this tribe');

    await actAsMember(tx, own);
    await endMembership(tx, { tribe: own.tribe, membership }, 'REMOVED');
    const { memberCount } = own.tribe;
    tx.publish(memberRemoved, own.tribe, { tribeId, userId, removedBy: person.id, memberCount });
    await advanceTribe(tx, own.tribe);
    return { tribe: own.tribe, membership };
  });
}

/** Ends a membership of a locked tribe, and frees its seat. The caller publishes why, and advances the tribe. */
export async function endMembership(
  tx: Transaction,
  { tribe, membership }: InTribe,
  status: 'LEFT' | 'REMOVED',
): Promise<void> {
  if (membership.status === 'ACTIVE') tribe.memberCount -= 1;
  else tribe.restingCount -= 1;
  membership.end(status, tx.now);
  const { id, memberCount } = tribe;
  tx.add(TribeActivity.of(id, membership.userId, 'MEMBER_LEFT', { memberCount }, tx.now));
  await leaveChat(tx, id, membership.userId);
}
