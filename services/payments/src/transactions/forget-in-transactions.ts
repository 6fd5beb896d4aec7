import type { Transaction } from '@kindred/database/transaction';

/**
 * Takes a person out of transactions, which stay for the books: a pseudonym stands in their place, and what was asked
 * of them and what they said are gone. Answers how many there were.
 */
export async function forgetInTransactions(tx: Transaction, userId: string, pseudonym: string): Promise<number> {
  const paid = await tx.query(
    `UPDATE payment_transaction SET user_id = $2, description = NULL, next_action = NULL, version = version + 1
     WHERE user_id = $1 RETURNING 1`,
    [userId, pseudonym],
  );
  const received = await tx.query(
    `UPDATE payment_transaction SET payee_id = $2, version = version + 1 WHERE payee_id = $1 RETURNING 1`,
    [userId, pseudonym],
  );
  return paid.length + received.length;
}
