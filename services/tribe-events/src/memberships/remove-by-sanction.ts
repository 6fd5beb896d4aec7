import { NotFound } from '@kindred/contracts/domain-error';
import { memberRemoved } from '@kindred/contracts/tribe-events/member-removed';
import type { Transaction } from '@kindred/database/transaction';
import { In } from 'typeorm';
import { advanceTribe } from '../tribes/advance-tribe.ts';
import { Tribe } from '../tribes/tribe.ts';
import { passCreatorRoleOn } from './hand-over.ts';
import { endMembership } from './leave-tribe.ts';
import { TribeMembership } from './tribe-membership.ts';

interface Removed {
  readonly tribeId: string;
  readonly userId: string;
  readonly adminId: string;
}

/** Removes a member from a tribe for an admin, also its creator. @throws {NotFound} */
export async function removeBySanction(tx: Transaction, { tribeId, userId, adminId }: Removed): Promise<void> {
  const tribe = await tx.lock(Tribe, tribeId, 'No tribe');
  const membership = await tx.findOne(TribeMembership, { tribeId, userId, status: In(['ACTIVE', 'INACTIVE']) });
  if (!membership) throw new NotFound('No member of this tribe');
  const isCreator = membership.role === 'CREATOR';
  await endMembership(tx, { tribe, membership }, 'REMOVED');
  const { memberCount } = tribe;
  tx.publish(memberRemoved, tribe, { tribeId, userId, removedBy: adminId, memberCount });
  if (isCreator) await passCreatorRoleOn(tx, tribe);
  await advanceTribe(tx, tribe);
}
