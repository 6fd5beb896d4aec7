import { memberLeft } from '@kindred/contracts/tribe-events/member-left';
import type { Transaction } from '@kindred/database/transaction';
import { In } from 'typeorm';
import { advanceTribe } from '../tribes/advance-tribe.ts';
import { Tribe } from '../tribes/tribe.ts';
import { endInvitation } from './answer-invitation.ts';
import { giveRole } from './hand-over.ts';
import { endMembership } from './leave-tribe.ts';
import { lockSeatsOf } from './seats.ts';
import { TribeMembership } from './tribe-membership.ts';

/**
 * Takes a person out of their tribes before they are erased. The creator's role goes to the member who has been in the
 * tribe for the longest time. Open invitations end.
 */
export async function leaveTribesOf(tx: Transaction, userId: string): Promise<void> {
  await lockSeatsOf(tx, userId);
  const open = { userId, status: In(['PENDING', 'ACTIVE', 'INACTIVE']) };
  const found = await tx.find(TribeMembership, open, { order: { tribeId: 'ASC' } });
  for (const { tribeId } of found) {
    const tribe = await tx.lock(Tribe, tribeId);
    const membership = await tx.findOne(TribeMembership, { ...open, tribeId });
    if (membership?.status === 'PENDING') endInvitation(tx, tribe, membership, 'WITHDRAWN');
    else if (membership) await leave(tx, tribe, membership);
  }
}

async function leave(tx: Transaction, tribe: Tribe, membership: TribeMembership): Promise<void> {
  const isCreator = membership.role === 'CREATOR';
  endMembership(tx, { tribe, membership }, 'LEFT');
  const { memberCount } = tribe;
  tx.publish(memberLeft, tribe, { tribeId: tribe.id, userId: membership.userId, memberCount });
  const next = isCreator ? await longestMember(tx, tribe) : null;
  if (next) giveRole(tx, tribe, null, next);
  advanceTribe(tx, tribe);
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
