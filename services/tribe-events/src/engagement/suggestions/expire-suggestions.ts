import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';

const batch = 500;

/** Expires suggestions whose time is over, and those of dissolved tribes. */
export async function expireSuggestions(work: UnitOfWork): Promise<void> {
  for (const which of [overdue, ofDissolved])
    for (let expired = batch; expired === batch;)
      expired = await work.run(job(), async (tx) => (await tx.query(expire(which), [tx.now])).length);
}

const overdue = 's.expires_at <= $1';
const ofDissolved = `EXISTS (SELECT FROM tribe t WHERE t.id = s.tribe_id AND t.status = 'DISSOLVED')`;

const expire = (which: string) => `
  WITH due AS MATERIALIZED (
    SELECT s.id FROM event_suggestion s WHERE s.status = 'PENDING' AND ${which}
    ORDER BY s.id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
  UPDATE event_suggestion SET status = 'EXPIRED', decided_at = $1 WHERE id IN (SELECT id FROM due)
  RETURNING id`;
