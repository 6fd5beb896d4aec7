import type { Transaction } from '@kindred/database/transaction';
import { TooManyDeclines } from './refusals.ts';

const mostDeclinesADay = 10;
const dayMs = 24 * 3_600_000;

/**
 * Whoever has ten methods and charges declined within a day, counted together, is trying cards that are not theirs: before anything more
 * is asked of a provider they wait. What has no answer yet counts as if it were declined, and a person is counted by one unit of work at
 * a time, so that nobody gains by asking for many at once. What people settle by hand is not counted. @throws {TooManyDeclines}
 */
export async function refuseTryingCards(tx: Transaction, userId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('cards of ' || $1, 0))`, [userId]);
  const [tried] = await tx.query<{ count: string }>(
    `SELECT (SELECT count(*) FROM payment_method
             WHERE user_id = $1 AND provider <> 'MANUAL' AND (reason IS NOT NULL OR (status = 'PENDING' AND next_action IS NULL)) AND added_at > $2)
       + (SELECT count(*) FROM payment_transaction
          WHERE user_id = $1 AND type IN ('EVENT_PAYMENT', 'SPLIT_PAYMENT') AND provider <> 'MANUAL'
            AND (status = 'INITIATED' OR (status = 'FAILED' AND settled_at > $2))) AS count`,
    [userId, new Date(tx.now.getTime() - dayMs)],
  );
  if (Number(tried?.count ?? 0) >= mostDeclinesADay) throw new TooManyDeclines();
}
