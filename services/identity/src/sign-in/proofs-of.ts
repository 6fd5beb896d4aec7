import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Proof } from '@kindred/service/callers';
import { secondFactorsOf } from '../factors/second-factors.ts';

/**
 * The ways in which a person can prove their identity. With a second factor, only that factor counts. Needs the
 * unauthenticated role.
 */
export async function proofsOf(tx: ReadTransaction, userId: string): Promise<readonly Proof[]> {
  const factors = await secondFactorsOf(tx, userId);
  if (factors.length > 0) return factors;
  const [has] = await tx.query<{ password: boolean; provider: boolean }>(
    `SELECT EXISTS (SELECT FROM credential WHERE user_id = $1) AS password,
       EXISTS (SELECT FROM social_identity WHERE user_id = $1) AS provider`,
    [userId],
  );
  return [...(has?.password ? (['PASSWORD'] as const) : []), ...(has?.provider ? (['PROVIDER'] as const) : [])];
}
