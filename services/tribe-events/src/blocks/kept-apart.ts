import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import { releaseKeptApart } from '../attendance/release-kept-apart.ts';

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

/**
 * Withholds open invitations to tribes, and open requests to join them, of people between whom and a member there is a
 * block. The caller has the tribes' locks. To the tribe an invitation still looks sent, and lapses; to its person it
 * looks withdrawn if they have seen it. A request looks withdrawn to the creator, and sent to its person. Such people
 * also lose their places at the tribes' public events. Running it again changes nothing.
 */
export async function withholdFromKeptApart(tx: Transaction, tribeIds: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE tribe_membership m SET is_withheld = true, ended_at = $2
     WHERE m.tribe_id = ANY ($1::uuid[]) AND m.status = 'PENDING' AND NOT m.is_withheld AND ${hasBlockWithMember}`,
    [tribeIds, tx.now],
  );
  await tx.query(
    `UPDATE tribe_join_request m SET is_withheld = true
     WHERE m.tribe_id = ANY ($1::uuid[]) AND m.status = 'PENDING' AND NOT m.is_withheld AND ${hasBlockWithMember}`,
    [tribeIds],
  );
  await releaseKeptApart(tx, tribeIds);
}

const hasBlockWithMember = `EXISTS (
  SELECT FROM tribe_membership f JOIN blocked_pair b
    ON b.low_id = LEAST(f.user_id, m.user_id) AND b.high_id = GREATEST(f.user_id, m.user_id)
  WHERE f.tribe_id = m.tribe_id AND f.status IN ('ACTIVE', 'INACTIVE'))`;
