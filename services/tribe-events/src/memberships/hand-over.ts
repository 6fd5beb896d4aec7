import { NotFound } from '@kindred/contracts/domain-error';
import { creatorChanged } from '@kindred/contracts/tribe-events/creator-changed';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { TribeActivity } from '../activities/tribe-activity.ts';
import type { Tribe } from '../tribes/tribe.ts';
import { actAsMember, lockAsMember } from './as-member.ts';
import { TribeMembership } from './tribe-membership.ts';

/** Hands the creator's role over to another ACTIVE member. To oneself it changes nothing. */
export function handOver(
  work: UnitOfWork,
  person: Person,
  { tribeId, userId }: { readonly tribeId: string; readonly userId: string },
) {
  return work.run(person, async (tx) => {
    const own = await lockAsMember(tx, tribeId, person.id);
    own.tribe.refuseUnlessCreator(person.id);
    const membership = await tx.findOne(TribeMembership, { tribeId, userId, status: 'ACTIVE' });
    if (!membership) throw new NotFound('No active member of this tribe');
    await actAsMember(tx, own);
    if (userId !== person.id) giveRole(tx, own.tribe, own.membership, membership);
    return { tribe: own.tribe, membership, formerMembership: own.membership };
  });
}

/** Gives the creator's role to a member, from another or from a person who was erased. */
export function giveRole(tx: Transaction, tribe: Tribe, from: TribeMembership | null, to: TribeMembership): void {
  if (from) from.role = 'MEMBER';
  to.role = 'CREATOR';
  tribe.createdBy = to.userId;
  tx.add(TribeActivity.of(tribe.id, to.userId, 'CREATOR_CHANGED', {}, tx.now));
  tx.publish(creatorChanged, tribe, {
    tribeId: tribe.id,
    ...(from && { fromUserId: from.userId }),
    toUserId: to.userId,
  });
}
