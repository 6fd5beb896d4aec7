import type { Transaction } from '@kindred/database/transaction';

/**
 * Replaces a person by a pseudonym in transactions, which the books need. Deletes their words, and what their bank
 * asked of them. Returns the number of transactions.
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
