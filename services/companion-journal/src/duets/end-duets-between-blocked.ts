import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { BlockedPair } from '@kindred/identity-client/ask-blocked-pairs';
import { keeper } from '../roles.ts';
import { lockDuetsBetween } from './lock-duets-between.ts';
import { NarrativeDuet } from './narrative-duet.ts';

/**
 * Withholds open invitations between people with a new block, and ends their open duets at the next full hour. A duet
 * whose acts are completed ends when it would have ended anyway. If both agree meanwhile, identity opens no tie.
 * Running it again changes nothing.
 */
export async function endDuetsBetweenBlocked(work: UnitOfWork, pairs: readonly BlockedPair[]): Promise<void> {
  for (const { oneId, otherId } of pairs.filter(({ blocked }) => blocked)) {
    await work.run(keeper, async (tx) => {
      await lockDuetsBetween(tx, oneId, otherId);
      const between = await tx.query<{ id: string }>(
        `SELECT id FROM narrative_duet WHERE status IN ('INVITED', 'OPEN')
           AND (seeker_id, subject_id) IN (($1::uuid, $2::uuid), ($2::uuid, $1::uuid)) ORDER BY id`,
        [oneId, otherId],
      );
      for (const { id } of between) {
        const duet = await tx.lockOne(NarrativeDuet, id);
        if (duet?.status === 'INVITED') duet.isWithheld = true;
        if (duet?.status === 'OPEN') duet.endSoon(tx.now);
      }
    });
  }
}
