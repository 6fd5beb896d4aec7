import { hiveClosed } from '@kindred/contracts/tribe-events/hive-closed';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockAsSteward, type OfHive } from './as-hive-member.ts';
import { HiveMember } from './hive-member.ts';
import { hiveMemberLifecycle } from './hive-member-lifecycle.ts';

/**
 * Closes an ACTIVE hive for good and ends all memberships in it, in one statement for any number of members. No pledge
 * is open then: those that the hive began with became memberships.
 */
export function closeHive(work: UnitOfWork, person: Person, { hiveId }: OfHive) {
  return work.run(person, async (tx) => {
    const { hive, membership } = await lockAsSteward(tx, hiveId, person.id);
    const { memberCount } = hive;
    await tx.query(
      `UPDATE hive_member SET status = $2, status_since = $3, role = 'MEMBER' WHERE hive_id = $1 AND status = 'ACTIVE'`,
      [hiveId, hiveMemberLifecycle.next('ACTIVE', 'CLOSED'), tx.now],
    );
    hive.enter('CLOSED', tx.now);
    hive.memberCount = 0;
    tx.publish(hiveClosed, hive, { hiveId, reason: 'CLOSED_BY_STEWARD', closedBy: person.id, memberCount });
    // The steward's entity takes over what the statement wrote.
    return { hive, membership: await tx.get(HiveMember, membership.id) };
  });
}
