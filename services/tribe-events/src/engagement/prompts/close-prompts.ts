import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';

const batch = 500;

/** Lapses prompts that no member answered in time, and withdraws those of dissolved tribes. */
export async function closePrompts(work: UnitOfWork): Promise<void> {
  for (const [status, which] of [
    ['LAPSED', 'p.expires_at <= $1'],
    ['WITHDRAWN', `EXISTS (SELECT FROM tribe t WHERE t.id = p.tribe_id AND t.status = 'DISSOLVED')`],
  ])
    for (let closed = batch; closed === batch;)
      closed = await work.run(
        job(),
        async (tx) =>
          (
            await tx.query(
              `WITH due AS MATERIALIZED (
                 SELECT p.id FROM engagement_prompt p WHERE p.status = 'OPEN' AND ${which}
                 ORDER BY p.id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
               UPDATE engagement_prompt SET status = '${status}', closed_at = $1 WHERE id IN (SELECT id FROM due)
               RETURNING id`,
              [tx.now],
            )
          ).length,
      );
}

/** Withdraws the open prompt of a locked tribe. Its message stays in the chat. */
export async function withdrawPrompt(tx: Transaction, tribeId: string): Promise<void> {
  await tx.query(
    `UPDATE engagement_prompt SET status = 'WITHDRAWN', closed_at = $2 WHERE tribe_id = $1 AND status = 'OPEN'`,
    [tribeId, tx.now],
  );
}
