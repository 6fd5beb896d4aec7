import type { Transaction } from '@kindred/database/transaction';
import { TooManyAtOnce, TooManyDeclines } from './refusals.ts';

const mostDeclinesADay = 10;
const dayMs = 24 * 3_600_000;

/**
 * Whoever has ten methods and charges declined within a day, counted together, is trying cards that are not theirs:
 * before anything more is asked of a provider they wait. What has no answer yet may be declined still, and a person is
 * counted by one unit of work at a time, so that nobody gains by asking for many at once. What people settle by hand is
 * not counted.
 * @throws {TooManyDeclines}
 * @throws {TooManyAtOnce}
 */
export async function refuseTryingCards(tx: Transaction, userId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('cards of ' || $1, 0))`, [userId]);
  const since = new Date(tx.now.getTime() - dayMs);
  const declined = await tx.query<{ at: Date }>(
    `SELECT added_at AS at FROM payment_method WHERE user_id = $1 AND reason IS NOT NULL AND added_at > $2
     UNION ALL SELECT settled_at FROM payment_transaction
       WHERE user_id = $1 AND type IN ('EVENT_PAYMENT', 'SPLIT_PAYMENT') AND provider <> 'MANUAL' AND status = 'FAILED' AND settled_at > $2
     ORDER BY at DESC LIMIT ${mostDeclinesADay}`,
    [userId, since],
  );
  const [oldest] = declined.slice(mostDeclinesADay - 1);
  if (oldest) throw new TooManyDeclines(new Date(oldest.at.getTime() + dayMs));
  const [unanswered] = await tx.query<{ count: string }>(
    `SELECT (SELECT count(*) FROM payment_method WHERE user_id = $1 AND provider <> 'MANUAL' AND status = 'PENDING' AND next_action IS NULL AND added_at > $2)
       + (SELECT count(*) FROM payment_transaction WHERE user_id = $1 AND type IN ('EVENT_PAYMENT', 'SPLIT_PAYMENT') AND provider <> 'MANUAL' AND status = 'INITIATED') AS count`,
    [userId, since],
  );
  if (declined.length + Number(unanswered?.count ?? 0) >= mostDeclinesADay) throw new TooManyAtOnce(tx.now);
}
