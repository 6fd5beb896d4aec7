import { hiveActivated } from '@kindred/contracts/tribe-events/hive-activated';
import { hiveMemberJoined } from '@kindred/contracts/tribe-events/hive-member-joined';
import type { Transaction } from '@kindred/database/transaction';
import type { HiveRole } from './hive-member.ts';
import { HiveMember } from './hive-member.ts';
import { hiveMemberLifecycle } from './hive-member-lifecycle.ts';
import type { Hive } from './hive.ts';

/**
 * Makes a locked hive ACTIVE, and everyone who pledged a member of it. The founder is its steward. If the founder took
 * the pledge back, the earliest of the pledges makes its person the steward.
 */
export async function activateHive(tx: Transaction, hive: Hive): Promise<void> {
  const joined = await makeMembers(tx, hive);
  hive.enter('ACTIVE', tx.now);
  hive.memberCount = joined.length;
  const { id: hiveId, memberCount } = hive;
  tx.publish(hiveActivated, hive, { hiveId, memberCount });
  for (const [place, { userId, role }] of joined.entries())
    tx.publish(hiveMemberJoined, hive, { hiveId, userId, via: 'PLEDGE', role, memberCount: place + 1 });
}

/** One statement for up to 500 people. The steward comes first, then the others in the order of their pledges. */
async function makeMembers(tx: Transaction, { id: hiveId, createdBy }: Hive) {
  const joined = await tx.query<{ userId: string; role: HiveRole }>(
    `WITH pledged AS (
       SELECT id, row_number() OVER (ORDER BY user_id IS DISTINCT FROM $2::uuid, pledged_at, id) AS place
       FROM hive_member WHERE hive_id = $1 AND status = 'PLEDGED'
     ), joined AS (
       UPDATE hive_member m SET status = $3, status_since = $4, joined_at = $4,
         role = CASE pledged.place WHEN 1 THEN 'STEWARD' ELSE 'MEMBER' END
       FROM pledged WHERE pledged.id = m.id RETURNING m.user_id, m.role, pledged.place
     )
     SELECT user_id AS "userId", role FROM joined ORDER BY place`,
    [hiveId, createdBy, hiveMemberLifecycle.next('PLEDGED', 'ACTIVE'), tx.now],
  );
  // Entities that this unit has loaded take over what the statement wrote.
  await tx.find(HiveMember, { hiveId, userId: tx.actor.id ?? '' });
  return joined;
}
