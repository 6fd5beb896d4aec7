import { job } from '@kindred/database/actor';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { Tribe } from '../tribes/tribe.ts';
import { endRequest } from './ask-to-join.ts';
import { TribeJoinRequest } from './tribe-join-request.ts';

const batch = 100;

/** Ends requests that were not answered in time. */
export const lapseRequests: Job<Dependencies> = {
  name: 'lapse-tribe-join-requests',
  everyMs: 60_000,
  async run({ work, now }) {
    for (let found = batch; found === batch;) {
      const due = await work.read(job(), (tx) =>
        tx.query<{ id: string; tribeId: string }>(
          `SELECT id, tribe_id AS "tribeId" FROM tribe_join_request WHERE status = 'PENDING' AND expires_at <= $1
           ORDER BY expires_at LIMIT ${batch}`,
          [now],
        ),
      );
      found = due.length;
      for (const { id, tribeId } of due) {
        await work.run(job(), async (tx) => {
          const tribe = await tx.lock(Tribe, tribeId);
          const request = await tx.findOne(TribeJoinRequest, { id, status: 'PENDING' });
          if (request?.expiresAt && request.expiresAt <= now) endRequest(tx, tribe, request, 'LAPSED');
        });
      }
    }
  },
};
