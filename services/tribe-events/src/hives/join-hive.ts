import { hiveMemberJoined } from '@kindred/contracts/tribe-events/hive-member-joined';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockSeatsOf } from '../memberships/seats.ts';
import type { OfHive } from './as-hive-member.ts';
import { HiveMember } from './hive-member.ts';
import { Hive } from './hive.ts';
import { AlreadyInHive, RemovedFromHive } from './refusals.ts';

/** Joins an ACTIVE hive. */
export function joinHive(work: UnitOfWork, person: Person, { hiveId }: OfHive) {
  return work.run(person, async (tx) => {
    await lockSeatsOf(tx, person.id);
    const hive = await tx.lock(Hive, hiveId, 'No hive');
    hive.refuseUnlessActive();
    const known = await tx.findOne(HiveMember, { hiveId, userId: person.id });
    if (known?.status === 'ACTIVE') throw new AlreadyInHive();
    if (known?.status === 'REMOVED') throw new RemovedFromHive();

    const membership = known ?? tx.add(HiveMember.begin(hiveId, person.id, tx.now));
    membership.join(tx.now);
    hive.memberCount += 1;
    const { memberCount } = hive;
    const { role, userId } = membership;
    tx.publish(hiveMemberJoined, hive, { hiveId, userId, via: 'JOINING', role, memberCount });
    return { hive, membership };
  });
}
