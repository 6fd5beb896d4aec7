import type { Transaction } from '@kindred/database/transaction';
import { databaseRole, type IsolatedRole } from '../roles.ts';

/**
 * A part of a transaction under another database role: what an operation may do on the way is then no more than that
 * role may, and the operation itself need not be able to. The role it had is its own again after, a refusal included.
 */
export async function asRole<T>(tx: Transaction, role: IsolatedRole, work: () => Promise<T>): Promise<T> {
  const own = tx.actor.databaseRole ?? 'payments_app';
  await tx.query(`SELECT set_config('role', $1, true)`, [databaseRole(role)]);
  let failed = false;
  try {
    return await work();
  } catch (error) {
    failed = true;
    throw error;
  } finally {
    const back = tx.query(`SELECT set_config('role', $1, true)`, [own]);
    // After a statement that failed, the transaction is lost and takes the role with it.
    await (failed ? back.catch(() => undefined) : back);
  }
}
