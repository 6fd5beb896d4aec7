import type { Transaction } from '@kindred/database/transaction';
import { TooManyGrants } from './refusals.ts';

const mostGrants = 50;

/** Refuses one more grant beyond 50 that are in force. The caller has locked the account. */
export async function refuseManyGrants(tx: Transaction, userId: string): Promise<void> {
  const [row] = await tx.query<{ inForce: number }>(
    `SELECT count(*)::int AS "inForce" FROM access_grant WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2`,
    [userId, tx.now],
  );
  if ((row?.inForce ?? 0) >= mostGrants) throw new TooManyGrants(mostGrants);
}
