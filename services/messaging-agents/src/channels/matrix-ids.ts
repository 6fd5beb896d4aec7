import type { Transaction } from '@kindred/database/transaction';
import type { WhoIsMember } from '../micro-daos/micro-dao-member.ts';

/** How a member of a channel is in its room. */
export interface MatrixIds {
  /** The person or agent whose ghost is in the room. Null for a guest of Matrix. */
  readonly ghostId: string | null;
  /** The Matrix id of the account that a person has linked, or of a guest. */
  readonly account: string | null;
}

/**
 * Finds how a person, an agent or a guest is in rooms. The person's row is locked until the end, so that an account
 * that is linked meanwhile is invited either here or by the link.
 */
export async function matrixIdsOf(tx: Transaction, who: WhoIsMember): Promise<MatrixIds> {
  if ('agentId' in who) return { ghostId: who.agentId, account: null };
  const [sql, id] =
    'userId' in who
      ? ['SELECT matrix_id AS account FROM person WHERE user_id = $1 FOR SHARE', who.userId]
      : ['SELECT matrix_id AS account FROM bridge_guest WHERE id = $1', who.guestId];
  const [found] = await tx.query<{ account: string | null }>(sql, [id]);
  return { ghostId: 'userId' in who ? who.userId : null, account: found?.account ?? null };
}
