import type { Transaction } from '@kindred/database/transaction';

/** How many people answered a poll, one of them left out. */
export async function countAnswered(tx: Transaction, pollId: string, without: string | null): Promise<number> {
  const [row] = await tx.query<{ people: number }>(
    `SELECT count(DISTINCT a.user_id)::int AS people FROM event_poll_answer a
     JOIN event_poll_option o ON o.id = a.option_id WHERE o.poll_id = $1 AND a.user_id IS DISTINCT FROM $2::uuid`,
    [pollId, without],
  );
  return row?.people ?? 0;
}
