import { NotFound } from '@kindred/contracts/domain-error';
import { hiveClosed } from '@kindred/contracts/tribe-events/hive-closed';
import { hiveMemberLeft } from '@kindred/contracts/tribe-events/hive-member-left';
import { hiveMemberRemoved } from '@kindred/contracts/tribe-events/hive-member-removed';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockAsHiveMember, lockAsSteward, refuseLastSteward } from './as-hive-member.ts';
import type { InHive, MemberOfHive, OfHive } from './as-hive-member.ts';
import { HiveMember } from './hive-member.ts';
import { CannotRemoveYourself } from './refusals.ts';

/** Leaves a hive. The last one out closes it. */
export function leaveHive(work: UnitOfWork, person: Person, { hiveId }: OfHive) {
  return work.run(person, async (tx) => {
    const inHive = await lockAsHiveMember(tx, hiveId, person.id);
    if (inHive.hive.memberCount > 1) await refuseLastSteward(tx, inHive);
    endStay(tx, inHive);
    return inHive;
  });
}

/** Removes another member, also one whom the steward does not see because of a block between the two. */
export function removeHiveMember(work: UnitOfWork, person: Person, { hiveId, userId }: MemberOfHive) {
  return work.run(person, async (tx) => {
    const { hive } = await lockAsSteward(tx, hiveId, person.id);
    if (userId === person.id) throw new CannotRemoveYourself();
    const membership = await tx.findOne(HiveMember, { hiveId, userId, status: 'ACTIVE' });
    if (!membership) throw new NotFound('No member of this hive');
    membership.end('REMOVED', tx.now);
    hive.memberCount -= 1;
    const { memberCount } = hive;
    tx.publish(hiveMemberRemoved, hive, { hiveId, userId, removedBy: person.id, memberCount });
    return { hive, membership };
  });
}

/** Ends a membership of a locked hive, and the hive with the last one. */
export function endStay(tx: Transaction, { hive, membership }: InHive): void {
  membership.end('LEFT', tx.now);
  hive.memberCount -= 1;
  const { id: hiveId, memberCount } = hive;
  tx.publish(hiveMemberLeft, hive, { hiveId, userId: membership.userId, memberCount });
  if (memberCount > 0) return;
  hive.enter('CLOSED', tx.now);
  tx.publish(hiveClosed, hive, { hiveId, reason: 'LAST_MEMBER_LEFT', memberCount: 1 });
}
