import { NotFound } from '@kindred/contracts/domain-error';
import { hiveRoleChanged } from '@kindred/contracts/tribe-events/hive-role-changed';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { And, Equal } from 'typeorm';
import { lockAsSteward, refuseLastSteward, type InHive, type MemberOfHive } from './as-hive-member.ts';
import { HiveMember, type HiveRole } from './hive-member.ts';
import { isSeenBy } from './seen-members.ts';

interface RoleChange extends MemberOfHive {
  readonly role: HiveRole;
}

/** Gives a member another role. The role that they have already changes nothing. */
export function changeHiveRole(work: UnitOfWork, person: Person, { hiveId, userId, role }: RoleChange) {
  return work.run(person, async (tx) => {
    const { hive } = await lockAsSteward(tx, hiveId, person.id);
    const isSeen = And(Equal(userId), isSeenBy(person.id));
    const membership = await tx.findOne(HiveMember, { hiveId, userId: isSeen, status: 'ACTIVE' });
    if (!membership) throw new NotFound('No member of this hive');
    if (role === membership.role) return { hive, membership };
    await refuseLastSteward(tx, { hive, membership });
    giveHiveRole(tx, { hive, membership }, role, person.id);
    return { hive, membership };
  });
}

/** @param changedBy the steward; null if the last one was erased */
export function giveHiveRole(
  tx: Transaction,
  { hive, membership }: InHive,
  role: HiveRole,
  changedBy: string | null,
): void {
  membership.role = role;
  tx.publish(hiveRoleChanged, hive, {
    hiveId: hive.id,
    userId: membership.userId,
    ...(changedBy !== null && { changedBy }),
    role,
  });
}
