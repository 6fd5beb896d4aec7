import { NotFound } from '@kindred/contracts/domain-error';
import { memberReturned } from '@kindred/contracts/tribe-events/member-returned';
import type { Transaction } from '@kindred/database/transaction';
import { In } from 'typeorm';
import { Tribe } from '../tribes/tribe.ts';
import { advanceTribe } from '../tribes/advance-tribe.ts';
import { refuseFullTribe } from './seats.ts';
import { TribeMembership } from './tribe-membership.ts';

export interface InTribe {
  readonly tribe: Tribe;
  readonly membership: TribeMembership;
}

/**
 * Locks a tribe for a member of it. Anybody else is told the same as for a tribe that does not exist.
 * @param what the refusal; for something of a tribe that was found by its id, the same as for an unknown id
 * @throws {NotFound}
 */
export async function lockAsMember(
  tx: Transaction,
  tribeId: string,
  userId: string,
  what = 'No tribe of yours',
): Promise<InTribe> {
  const tribe = await tx.lock(Tribe, tribeId, what);
  const membership = await tx.findOne(TribeMembership, { tribeId, userId, status: In(['ACTIVE', 'INACTIVE']) });
  if (!membership) throw new NotFound(what);
  return { tribe, membership };
}

/**
 * Notes that a member does something in a tribe. An INACTIVE member takes a seat again.
 * @throws {TribeDissolved} @throws {TribeFull} if an INACTIVE member finds no free seat
 */
export async function actAsMember(tx: Transaction, { tribe, membership }: InTribe): Promise<void> {
  tribe.refuseIfDissolved();
  tribe.touch(tx.now);
  if (membership.status === 'ACTIVE') {
    membership.touch(tx.now);
  } else {
    await refuseFullTribe(tx, tribe, membership.userId);
    membership.return(tx.now);
    tribe.memberCount += 1;
    tribe.restingCount -= 1;
    const { id: tribeId, memberCount } = tribe;
    tx.publish(memberReturned, tribe, { tribeId, userId: membership.userId, memberCount });
  }
  await advanceTribe(tx, tribe);
}
