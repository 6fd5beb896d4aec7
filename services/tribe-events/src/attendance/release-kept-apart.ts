import type { Transaction } from '@kindred/database/transaction';
import { TribeEvent } from '../events/tribe-event.ts';
import { releasePlace } from './release-place.ts';

/**
 * Takes people out of the public events of tribes if there is a block between them and a member: they do not see these
 * events any more. The caller has the tribes' locks. Running it again changes nothing.
 */
export async function releaseKeptApart(tx: Transaction, tribeIds: readonly string[]): Promise<void> {
  const apart = await tx.query<{ eventId: string; userId: string }>(
    `SELECT e.id AS "eventId", a.user_id AS "userId" FROM tribe_event e JOIN event_attendee a ON a.event_id = e.id
     WHERE e.tribe_id = ANY ($1::uuid[]) AND e.status = 'SCHEDULED' AND e.visibility = 'PUBLIC'
       AND NOT EXISTS (SELECT FROM tribe_membership m WHERE m.tribe_id = e.tribe_id AND m.user_id = a.user_id
         AND m.status IN ('ACTIVE', 'INACTIVE'))
       AND EXISTS (SELECT FROM tribe_membership f JOIN blocked_pair b
         ON b.low_id = LEAST(f.user_id, a.user_id) AND b.high_id = GREATEST(f.user_id, a.user_id)
         WHERE f.tribe_id = e.tribe_id AND f.status IN ('ACTIVE', 'INACTIVE'))
     ORDER BY e.id, a.user_id`,
    [tribeIds],
  );
  for (const { eventId, userId } of apart) await releasePlace(tx, await tx.lock(TribeEvent, eventId), userId);
}
