import type { ReadTransaction } from '@kindred/database/read-transaction';

/** Whether there is a block between a person and an ACTIVE or INACTIVE member of a tribe, in either direction. */
export async function isKeptApart(tx: ReadTransaction, userId: string, tribeId: string): Promise<boolean> {
  const [row] = await tx.query<{ apart: boolean }>(
    `SELECT EXISTS (
       SELECT FROM tribe_membership m JOIN blocked_pair b
         ON b.low_id = LEAST(m.user_id, $1::uuid) AND b.high_id = GREATEST(m.user_id, $1::uuid)
       WHERE m.tribe_id = $2 AND m.status IN ('ACTIVE', 'INACTIVE')
     ) AS apart`,
    [userId, tribeId],
  );
  return row?.apart ?? false;
}
