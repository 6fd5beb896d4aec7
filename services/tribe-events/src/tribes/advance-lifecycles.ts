import { memberRested } from '@kindred/contracts/tribe-events/member-rested';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import { LessThanOrEqual } from 'typeorm';
import { days } from '../days.ts';
import type { Dependencies } from '../dependencies.ts';
import { idleDays, TribeMembership } from '../memberships/tribe-membership.ts';
import { advanceTribe } from './advance-tribe.ts';
import { Tribe } from './tribe.ts';

const batch = 100;

/**
 * Gives the seats of idle members free, and moves tribes to the status that the time asks for. It reads the tribes that
 * could change: those with an idle member, and those whose idle time or status is old enough.
 */
export const advanceLifecycles: Job<Dependencies> = {
  name: 'advance-tribe-lifecycles',
  everyMs: 60_000,
  async run({ work, now }) {
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const due = await work.read(job(), (tx) => tx.query<{ id: string }>(dueTribes, [now, after]));
      for (const { id } of due) {
        await work.run(job(), async (tx) => {
          const tribe = await tx.lock(Tribe, id);
          if (tribe.status === 'DISSOLVED') return;
          await restIdleMembers(tx, tribe, now);
          await advanceTribe(tx, tribe, now);
        });
      }
      const last = due.at(-1);
      if (due.length < batch || !last) return;
      after = last.id;
    }
  },
};

const dueTribes = `
  SELECT id FROM tribe WHERE id > $2 AND status <> 'DISSOLVED' AND (
    (status IN ('FORMING', 'ACTIVE') AND last_active_at <= $1::timestamptz - interval '14 days')
    OR (status IN ('AT_RISK', 'INACTIVE') AND (status_since <= $1::timestamptz - interval '30 days' OR last_active_at > status_since))
    OR id IN (SELECT tribe_id FROM tribe_membership WHERE status = 'ACTIVE' AND last_active <= $1::timestamptz - interval '${idleDays} days')
  ) ORDER BY id LIMIT ${batch}`;

/** Members who were idle for 30 days keep their membership as INACTIVE, and their seat is free. */
async function restIdleMembers(tx: Transaction, tribe: Tribe, now: Date): Promise<void> {
  const idle = await tx.find(TribeMembership, {
    tribeId: tribe.id,
    status: 'ACTIVE',
    lastActive: LessThanOrEqual(days.before(now, idleDays)),
  });
  for (const membership of idle) {
    membership.rest();
    tribe.memberCount -= 1;
    tribe.restingCount += 1;
    const { id: tribeId, memberCount } = tribe;
    tx.publish(memberRested, tribe, { tribeId, userId: membership.userId, memberCount });
  }
}
