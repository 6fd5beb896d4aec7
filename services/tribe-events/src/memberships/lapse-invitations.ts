import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { Tribe } from '../tribes/tribe.ts';
import { endInvitation } from './answer-invitation.ts';
import { TribeMembership } from './tribe-membership.ts';

const batch = 100;

/** Ends invitations that were not answered in time. */
export const lapseInvitations: Job<Dependencies> = {
  name: 'lapse-tribe-invitations',
  everyMs: 60_000,
  async run({ work, now }) {
    for (let found = batch; found === batch;) {
      const due = await work.read(job(), (tx) =>
        tx.query<{ id: string; tribeId: string }>(
          `SELECT id, tribe_id AS "tribeId" FROM tribe_membership WHERE status = 'PENDING' AND expires_at <= $1
           ORDER BY expires_at LIMIT ${batch}`,
          [now],
        ),
      );
      found = due.length;
      for (const invitation of due) await lapse(work, invitation, now);
    }
  },
};

async function lapse(work: UnitOfWork, due: { readonly id: string; readonly tribeId: string }, now: Date) {
  await work.run(job(), async (tx) => {
    const tribe = await tx.lock(Tribe, due.tribeId);
    const membership = await tx.findOne(TribeMembership, { id: due.id, status: 'PENDING' });
    if (membership?.expiresAt && membership.expiresAt <= now) endInvitation(tx, tribe, membership, 'LAPSED');
  });
}
