import type { Transaction } from '@kindred/database/transaction';
import type { Dependencies } from '../dependencies.ts';
import { limitKey, refuseBeyond } from '../limits/limits.ts';
import { TooManyGrants } from './refusals.ts';

const mostGrants = 50;

/**
 * Refuses one more grant beyond 50 that are in force, and beyond 20 that were made within a day: each sends a mail. The
 * caller has locked the account, and refuses nothing after this.
 * @throws {TooManyGrants} @throws {RateLimited}
 */
export async function refuseManyGrants(tx: Transaction, dependencies: Dependencies, userId: string): Promise<void> {
  const [row] = await tx.query<{ inForce: number }>(
    `SELECT count(*)::int AS "inForce" FROM access_grant WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2`,
    [userId, tx.now],
  );
  if ((row?.inForce ?? 0) >= mostGrants) throw new TooManyGrants(mostGrants);
  await refuseBeyond(tx, dependencies.limits.grantsOfPerson, limitKey(dependencies.secret, 'person', userId));
}
