import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import { TooManyAtOnce, TooManyDeclines } from './refusals.ts';

const mostDeclinesADay = 10;
const dayMs = 24 * 3_600_000;

/**
 * Refuses a person who had ten methods and charges, counted together, declined within a day: they are likely to try
 * stolen cards. The refusal comes before the provider is asked. A request without an answer counts too, since it may
 * still be declined. One unit of work at a time counts for a person, so parallel requests do not exceed the limit.
 * Payments that are settled by hand do not count.
 * @throws {TooManyDeclines}
 * @throws {TooManyAtOnce}
 */
export async function refuseTryingCards(tx: Transaction, userId: string): Promise<void> {
  await lockName(tx, `cards of ${userId}`);
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
