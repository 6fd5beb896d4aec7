import { NotFound } from '@kindred/contracts/domain-error';
import { hivePledgeWithdrawn } from '@kindred/contracts/tribe-events/hive-pledge-withdrawn';
import { hivePledged } from '@kindred/contracts/tribe-events/hive-pledged';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockSeatsOf } from '../memberships/seats.ts';
import { activateHive } from './activate-hive.ts';
import { HiveMember } from './hive-member.ts';
import { Hive } from './hive.ts';
import { lapseHive } from './lapse-hive.ts';
import type { InHive, OfHive } from './as-hive-member.ts';
import { AlreadyPledged } from './refusals.ts';

/** Pledges to a proposed hive. The pledge that reaches the goal makes it ACTIVE, and all who pledged its members. */
export function pledgeToHive(work: UnitOfWork, person: Person, { hiveId }: OfHive) {
  return work.run(person, async (tx) => {
    await lockSeatsOf(tx, person.id);
    const hive = await tx.lock(Hive, hiveId, 'No hive');
    hive.refuseUnlessPledging(tx.now);
    const known = await tx.findOne(HiveMember, { hiveId, userId: person.id });
    if (known?.status === 'PLEDGED') throw new AlreadyPledged();

    const membership = known ?? tx.add(HiveMember.begin(hiveId, person.id, tx.now));
    membership.pledge(tx.now);
    hive.pledgeCount += 1;
    tx.publish(hivePledged, hive, { hiveId, userId: person.id, pledgeCount: hive.pledgeCount });
    if (hive.pledgeCount >= hive.pledgeGoal) await activateHive(tx, hive);
    return { hive, membership };
  });
}

/** Takes one's own pledge back. */
export function withdrawPledge(work: UnitOfWork, person: Person, { hiveId }: OfHive) {
  return work.run(person, async (tx) => {
    const hive = await tx.lock(Hive, hiveId, 'No hive');
    const membership = await tx.findOne(HiveMember, { hiveId, userId: person.id, status: 'PLEDGED' });
    if (!membership) throw new NotFound('No pledge of yours');
    await endPledge(tx, { hive, membership });
    return { hive, membership };
  });
}

/** Ends a pledge to a locked hive. A hive without any pledge lapses. */
export async function endPledge(tx: Transaction, { hive, membership }: InHive): Promise<void> {
  membership.withdraw(tx.now);
  hive.pledgeCount -= 1;
  const { id: hiveId, pledgeCount } = hive;
  tx.publish(hivePledgeWithdrawn, hive, { hiveId, userId: membership.userId, pledgeCount });
  if (pledgeCount === 0) await lapseHive(tx, hive, 'NO_PLEDGES');
}
