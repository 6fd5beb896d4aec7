import type { Transaction } from '@kindred/database/transaction';
import { asRole } from './as-role.ts';

/*
 * What operations may read of an entry that they posted: which accounts it debited and credited. They get account ids,
 * also those of erased people, and no balance.
 */

/** The first account that an entry credited, if there is such an entry. */
export async function creditedBy(tx: Transaction, entryId: string): Promise<string | undefined> {
  return (await accountsOf(tx, entryId, 'amount > 0'))[0];
}

/** The first account that an entry debited, if there is such an entry. */
export async function debitedBy(tx: Transaction, entryId: string): Promise<string | undefined> {
  return (await accountsOf(tx, entryId, 'amount < 0'))[0];
}

/** What an entry took from an account, in minor units; 0 where it did not touch it. */
export async function takenBy(tx: Transaction, entryId: string, accountId: string): Promise<bigint> {
  const [sum] = await asRole(tx, 'auditor', () =>
    tx.query<{ taken: string }>(
      'SELECT coalesce(-sum(amount), 0) AS taken FROM ledger_posting WHERE entry_id = $1 AND account_id = $2',
      [entryId, accountId],
    ),
  );
  return BigInt(sum?.taken ?? 0);
}

/** Whether some later entry took this one back. */
export async function isReversed(tx: Transaction, entryId: string): Promise<boolean> {
  return (
    (await asRole(tx, 'auditor', () => tx.query('SELECT FROM ledger_entry WHERE reverses = $1', [entryId]))).length > 0
  );
}

async function accountsOf(tx: Transaction, entryId: string, side: 'amount > 0' | 'amount < 0'): Promise<string[]> {
  const postings = await asRole(tx, 'auditor', () =>
    tx.query<{ accountId: string }>(
      `SELECT account_id AS "accountId" FROM ledger_posting WHERE entry_id = $1 AND ${side} ORDER BY position`,
      [entryId],
    ),
  );
  return postings.map(({ accountId }) => accountId);
}
