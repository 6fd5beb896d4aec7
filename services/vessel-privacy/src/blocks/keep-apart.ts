import { sessionAbandoned } from '@kindred/contracts/vessel-privacy/session-abandoned';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { BlockedPair } from '@kindred/identity-client/ask-blocked-pairs';
import { keeper } from '../roles.ts';
import { endSharing } from '../sharing/end-sharing.ts';
import { VesselSession } from '../sessions/vessel-session.ts';

/**
 * Ends what is live between people with a block, and with it what they share there, as either of them might have:
 * nothing says why. Open invitations are shown to nobody from now on; to whoever sent one it stays as it was, and
 * lapses. Runs after the block itself is kept, so that whoever joins meanwhile either finds the block or is found here;
 * running it again changes nothing.
 */
export async function keepApart(work: UnitOfWork, pairs: readonly BlockedPair[]): Promise<void> {
  for (const { oneId, otherId } of pairs.filter(({ blocked }) => blocked)) {
    await work.run(keeper, async (tx) => {
      const between = await tx.query<{ id: string }>(
        `SELECT id FROM vessel_session WHERE member_ids @> ARRAY[$1, $2]::uuid[] AND status IN ('ACTIVE', 'PAUSED')
         UNION SELECT session_id FROM session_invitation WHERE status = 'PENDING' AND (inviter_id, invitee_id) IN (($1, $2), ($2, $1)) ORDER BY id`,
        [oneId, otherId],
      );
      for (const { id } of between) {
        const session = await tx.lockOne(VesselSession, id);
        if (session?.status === 'INVITED') {
          session.pair = null;
          await tx.query(`UPDATE session_invitation SET withheld = true WHERE session_id = $1 AND status = 'PENDING'`, [
            id,
          ]);
        } else if (session?.isLive) {
          session.abandon(tx.now);
          tx.publish(sessionAbandoned, session, { sessionId: id });
          await endSharing(tx, session);
        }
      }
    });
  }
}
