import { hiveLapsed } from '@kindred/contracts/tribe-events/hive-lapsed';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { hiveMemberLifecycle } from './hive-member-lifecycle.ts';
import { Hive } from './hive.ts';

const batch = 100;

/** Ends a locked hive that has too few pledges, and the pledges that it has. */
export async function lapseHive(tx: Transaction, hive: Hive, reason: 'DEADLINE' | 'NO_PLEDGES'): Promise<void> {
  hive.enter('LAPSED', tx.now);
  const { id: hiveId, pledgeCount } = hive;
  await tx.query(`UPDATE hive_member SET status = $2, status_since = $3 WHERE hive_id = $1 AND status = 'PLEDGED'`, [
    hiveId,
    hiveMemberLifecycle.next('PLEDGED', 'LAPSED'),
    tx.now,
  ]);
  tx.publish(hiveLapsed, hive, { hiveId, reason, pledgeCount });
}

/** Ends hives whose deadline came before enough people pledged. */
export const lapseHives: Job<Dependencies> = {
  name: 'lapse-hives',
  everyMs: 60_000,
  async run({ work, now }) {
    for (let found = batch; found === batch;) {
      const due = await work.read(job(), (tx) =>
        tx.query<{ id: string }>(
          `SELECT id FROM hive WHERE status = 'PROPOSED' AND pledge_deadline <= $1
           ORDER BY pledge_deadline LIMIT ${batch}`,
          [now],
        ),
      );
      found = due.length;
      for (const { id } of due) {
        await work.run(job(), async (tx) => {
          const hive = await tx.lock(Hive, id);
          if (hive.isDue(now)) await lapseHive(tx, hive, 'DEADLINE');
        });
      }
    }
  },
};
