import { duetEnded } from '@kindred/contracts/companion-journal/duet-ended';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { keeper } from '../roles.ts';
import { NarrativeDuet } from './narrative-duet.ts';

const batch = 100;

/**
 * Ends the duets whose time is over, each in a transaction of its own, in an order that does not tell why: invitations
 * that lapsed, duets that were let go, and those that did not align or were not answered.
 */
export const endDuets: Job<Dependencies> = {
  name: 'end-duets',
  everyMs: 5_000,
  async run({ work, now }) {
    for (let found = batch; found === batch;) {
      const over = await work.read(keeper, (tx) =>
        tx.query<{ id: string }>(
          `SELECT id FROM narrative_duet WHERE status IN ('INVITED', 'OPEN', 'REFLECTING') AND ends_at <= $1
           ORDER BY ends_at, id LIMIT ${batch}`,
          [now],
        ),
      );
      found = over.length;
      for (const { id } of over)
        await work.run(keeper, async (tx) => {
          const duet = await tx.lockOne(NarrativeDuet, id);
          if (!duet?.isLive || duet.endsAt > now) return;
          duet.end();
          tx.publish(duetEnded, duet, { duetId: id });
        });
    }
  },
};
