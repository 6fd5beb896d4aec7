import type { Transaction } from '@kindred/database/transaction';
import { TooManyDeclines } from './refusals.ts';

const mostDeclinesADay = 10;
const dayMs = 24 * 3_600_000;

/**
 * Whoever has ten methods and charges declined within a day, counted together, is trying cards that are not theirs: before anything more
 * is asked of a provider they wait. What people settle by hand is not counted. @throws {TooManyDeclines}
 */
export async function refuseTryingCards(tx: Transaction, userId: string): Promise<void> {
  const [declined] = await tx.query<{ count: string }>(
    `SELECT (SELECT count(*) FROM payment_method WHERE user_id = $1 AND reason IS NOT NULL AND added_at > $2)
       + (SELECT count(*) FROM payment_transaction
          WHERE user_id = $1 AND type IN ('EVENT_PAYMENT', 'SPLIT_PAYMENT') AND status = 'FAILED' AND provider <> 'MANUAL' AND settled_at > $2) AS count`,
    [userId, new Date(tx.now.getTime() - dayMs)],
  );
  if (Number(declined?.count ?? 0) >= mostDeclinesADay) throw new TooManyDeclines();
}
