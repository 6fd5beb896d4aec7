import { NotFound } from '@kindred/contracts/domain-error';
import { creatorChanged } from '@kindred/contracts/tribe-events/creator-changed';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { In } from 'typeorm';
import { TribeActivity } from '../activities/tribe-activity.ts';
import { addMessage } from '../chat/add-message.ts';
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
    if (userId !== person.id) await giveRole(tx, own.tribe, own.membership, membership);
    return { tribe: own.tribe, membership, formerMembership: own.membership };
  });
}

/** Gives the creator's role to a member, from another or from a person who is gone. */
export async function giveRole(
  tx: Transaction,
  tribe: Tribe,
  from: TribeMembership | null,
  to: TribeMembership,
): Promise<void> {
  if (from) from.role = 'MEMBER';
  to.role = 'CREATOR';
  tribe.createdBy = to.userId;
  tx.add(TribeActivity.of(tribe.id, to.userId, 'CREATOR_CHANGED', {}, tx.now));
  tx.publish(creatorChanged, tribe, {
    tribeId: tribe.id,
    ...(from && { fromUserId: from.userId }),
    toUserId: to.userId,
  });
  const aboutUserId = to.userId;
  await addMessage(tx, tribe.id, { messageType: 'SYSTEM', systemKind: 'CREATOR_CHANGED', aboutUserId });
}

/** Gives the role of a creator who is gone to the member who has been in the tribe for the longest time. */
export async function passCreatorRoleOn(tx: Transaction, tribe: Tribe): Promise<void> {
  const next = await longestMember(tx, tribe);
  if (next) await giveRole(tx, tribe, null, next);
}

/** ACTIVE members come before INACTIVE ones. */
async function longestMember(tx: Transaction, { id: tribeId }: Tribe): Promise<TribeMembership | null> {
  const where = { tribeId, status: In(['ACTIVE', 'INACTIVE']) };
  const [next] = await tx.find(TribeMembership, where, {
    order: { status: 'ASC', joinedAt: 'ASC', id: 'ASC' },
    take: 1,
  });
  return next ?? null;
}
