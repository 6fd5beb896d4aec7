import { hiveFounded } from '@kindred/contracts/tribe-events/hive-founded';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockSeatsOf } from '../memberships/seats.ts';
import { readHiveDetails, type HiveDetailsInput } from './hive-details.ts';
import { HiveMember } from './hive-member.ts';
import { Hive } from './hive.ts';
import { TooManyHives } from './refusals.ts';

const mostProposed = 5;

/** Proposes a hive. Its founder is the first who pledges. */
export function foundHive(work: UnitOfWork, person: Person, input: HiveDetailsInput) {
  const details = readHiveDetails(input, work.now);
  return work.run(person, async (tx) => {
    await lockSeatsOf(tx, person.id);
    await refuseTooMany(tx, person.id);

    const hive = tx.add(Hive.propose(person.id, details, tx.now));
    const membership = HiveMember.begin(hive.id, person.id, tx.now);
    membership.pledge(tx.now);
    tx.add(membership);
    hive.pledgeCount = 1;
    const { id: hiveId, pledgeGoal, pledgeDeadline } = hive;
    const deadline = pledgeDeadline.toISOString();
    tx.publish(hiveFounded, hive, { hiveId, foundedBy: person.id, pledgeGoal, pledgeDeadline: deadline });
    return { hive, membership };
  });
}

/** A person floods the list of hives with a few proposals at most. Decided under the lock of `lockSeatsOf`. */
async function refuseTooMany(tx: Transaction, createdBy: string): Promise<void> {
  const open = await tx.countUpTo(Hive, { createdBy, status: 'PROPOSED' }, mostProposed);
  if (open >= mostProposed) throw new TooManyHives(mostProposed);
}
