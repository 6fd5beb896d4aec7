import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { WhoIsMember } from '../micro-daos/micro-dao-member.ts';

/** How a member of a channel is in its room. */
export interface MatrixIds {
  /** The person or agent whose ghost is in the room. Null for a guest of Matrix. */
  readonly ghostId: string | null;
  /** The name that Matrix clients show of the ghost. */
  readonly ghostName: string | null;
  /** The Matrix id of the account that a person has linked, or of a guest. */
  readonly account: string | null;
}

/** Finds how a person, an agent or a guest is in rooms. */
export async function matrixIdsOf(tx: ReadTransaction, who: WhoIsMember): Promise<MatrixIds> {
  if ('userId' in who) {
    const [person] = await tx.query<{ name: string; account: string | null }>(
      `SELECT coalesce(handle, 'user:' || external_number) AS name, matrix_id AS account FROM person WHERE user_id = $1`,
      [who.userId],
    );
    return { ghostId: who.userId, ghostName: person?.name ?? null, account: person?.account ?? null };
  }
  if ('agentId' in who) {
    const [agent] = await tx.query<{ name: string }>('SELECT name FROM agent WHERE id = $1', [who.agentId]);
    return { ghostId: who.agentId, ghostName: agent?.name ?? null, account: null };
  }
  const [guest] = await tx.query<{ account: string | null }>(
    'SELECT matrix_id AS account FROM bridge_guest WHERE id = $1',
    [who.guestId],
  );
  return { ghostId: null, ghostName: null, account: guest?.account ?? null };
}
