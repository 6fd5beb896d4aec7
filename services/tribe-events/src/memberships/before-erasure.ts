import { memberLeft } from '@kindred/contracts/tribe-events/member-left';
import type { Transaction } from '@kindred/database/transaction';
import { In } from 'typeorm';
import { advanceTribe } from '../tribes/advance-tribe.ts';
import { Tribe } from '../tribes/tribe.ts';
import { endInvitation } from './answer-invitation.ts';
import { passCreatorRoleOn } from './hand-over.ts';
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
  await endMembership(tx, { tribe, membership }, 'LEFT');
  const { memberCount } = tribe;
  tx.publish(memberLeft, tribe, { tribeId: tribe.id, userId: membership.userId, memberCount });
  if (isCreator) await passCreatorRoleOn(tx, tribe);
  await advanceTribe(tx, tribe);
}
