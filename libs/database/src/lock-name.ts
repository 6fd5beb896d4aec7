import type { Transaction } from './transaction.ts';

/**
 * Locks a name until the transaction ends, such as `methods of USER`. For a rule that counts rows where no row exists
 * that all writers lock: under READ COMMITTED two of them at once would count the same.
 */
export async function lockName(tx: Transaction, name: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
}
