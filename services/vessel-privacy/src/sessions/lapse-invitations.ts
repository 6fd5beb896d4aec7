import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { keeper } from '../roles.ts';
import { lapse } from './close-invitation.ts';
import { SessionInvitation } from './session-invitation.ts';
import { VesselSession } from './vessel-session.ts';

const batch = 100;

/** Ends invitations that nobody answered in 7 days, each in a transaction of its own; withheld ones like any other. */
export const lapseInvitations: Job<Dependencies> = {
  name: 'lapse-invitations',
  everyMs: 60_000,
  async run({ work, now }) {
    for (let after: string | null = null; ;) {
      const over: readonly { id: string; sessionId: string }[] = await work.read(keeper, (tx) =>
        tx.query<{ id: string; sessionId: string }>(
          `SELECT id, session_id AS "sessionId" FROM session_invitation WHERE status = 'PENDING' AND expires_at <= $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT ${batch}`,
          [now, after],
        ),
      );
      for (const { id, sessionId } of over) {
        await work.run(keeper, async (tx) => {
          const session = await tx.lockOne(VesselSession, sessionId);
          const open = await tx.findOne(SessionInvitation, { id, status: 'PENDING' });
          if (session && open) await lapse(tx, session);
        });
      }
      if (over.length < batch) return;
      after = over.at(-1)?.id ?? null;
    }
  },
};
