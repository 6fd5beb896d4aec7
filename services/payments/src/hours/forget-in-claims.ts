import type { Transaction } from '@kindred/database/transaction';

/**
 * Takes a person out of claims: their own go, and others' no longer name them. Answers how many claims that touched.
 */
export async function forgetInClaims(tx: Transaction, userId: string): Promise<number> {
  const gone = await tx.query('DELETE FROM hour_claim WHERE giver_id = $1 RETURNING 1', [userId]);
  // What two witnesses confirmed stays confirmed when one of them is forgotten.
  const left = await tx.query(
    `UPDATE hour_claim SET receiver_id = NULLIF(receiver_id, $1), witness_ids = array_replace(witness_ids, $1, $2),
       attested_ids = array_replace(attested_ids, $1, $2), version = version + 1
     WHERE receiver_id = $1 OR $1 = ANY (witness_ids) RETURNING 1`,
    [userId, nobody],
  );
  return gone.length + left.length;
}

/** Stands where an erased witness stood. */
const nobody = '00000000-0000-0000-0000-000000000000';
