import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { isNewsByMail } from './news.ts';

/** A person for whom this replica may write a digest. */
export interface LeasedPerson {
  readonly userId: string;
  /** False until the first time at which a digest is due is known. */
  readonly isPlanned: boolean;
  readonly attempts: number;
}

export interface LeasedPeople {
  readonly lease: string;
  readonly people: readonly LeasedPerson[];
  /** How many people were due, with and without news. */
  readonly due: number;
}

/** Longer than a batch may take, from asking for contacts to the last letter. */
const leaseMs = 180_000;

/**
 * Takes people who are due and have news. Another replica takes others meanwhile. A person without news is looked at
 * again a day later; one whose first time is not planned yet after an hour.
 *
 * A letter that a replica left behind when it died counts as sent: it may have been, and twice is worse than never.
 * What it told of is still in the list of notifications.
 */
export async function leasePeople(work: UnitOfWork, batch: number): Promise<LeasedPeople> {
  const lease = newId();
  const rows = await work.run(job(), (tx) =>
    tx.query<LeasedPerson & { hasNews: boolean }>(take, [tx.now, batch, lease, new Date(tx.now.getTime() + leaseMs)]),
  );
  return { lease, people: rows.filter(({ hasNews }) => hasNews), due: rows.length };
}

const take = `
  WITH due AS (
    SELECT user_id, coalesce(letter_until, told_until) AS told_until FROM digest
    WHERE due_at <= $1 AND (leased_until IS NULL OR leased_until <= $1)
    ORDER BY due_at, user_id LIMIT $2 FOR UPDATE SKIP LOCKED
  ), looked_at AS (
    SELECT due.user_id, due.told_until, NOT EXISTS (
        SELECT FROM digest_setting s WHERE s.user_id = due.user_id AND s.frequency = 'OFF')
      AND EXISTS (SELECT FROM notification n WHERE n.user_id = due.user_id
        AND ${isNewsByMail('n', 'due.told_until', '$1::timestamptz')}) AS has_news
    FROM due
  )
  UPDATE digest d SET told_until = l.told_until, letter_id = NULL, letter_until = NULL,
    lease = CASE WHEN l.has_news THEN $3::uuid END,
    leased_until = CASE WHEN l.has_news THEN $4::timestamptz END,
    due_at = CASE WHEN l.has_news THEN d.due_at
      WHEN d.is_planned THEN d.due_at + interval '1 day' * (1 + floor(extract(epoch FROM $1 - d.due_at) / 86400))
      ELSE $1::timestamptz + interval '1 hour' END
  FROM looked_at l WHERE d.user_id = l.user_id
  RETURNING d.user_id AS "userId", d.is_planned AS "isPlanned", d.attempts, l.has_news AS "hasNews"`;
