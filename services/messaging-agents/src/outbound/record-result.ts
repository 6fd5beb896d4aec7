import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { CallHandler, EndedCall } from './call-handlers.ts';
import type { MatrixCall } from './matrix-call.ts';

/**
 * Records how a call ended, with all that follows from it. Does nothing for a call that another process has recorded
 * meanwhile.
 */
export async function recordResult(
  work: UnitOfWork,
  handlers: readonly CallHandler[],
  ended: EndedCall,
): Promise<void> {
  const { id, call, eventId, roomId, failureCode } = ended;
  await work.run(job(), async (tx) => {
    await lockForHandlers(tx, call);
    const recorded = await tx.query(
      `UPDATE matrix_call SET state = $2, failure_code = $3, request = NULL, ended_at = $4
       WHERE id = $1 AND state = 'WAITING' RETURNING 1`,
      [id, failureCode === null ? 'DONE' : 'FAILED', failureCode, tx.now],
    );
    if (recorded.length === 0) return;
    // Only its id is known so far: the event is applied when the homeserver pushes it.
    if (eventId !== null)
      await tx.query(
        `INSERT INTO matrix_event (event_id, channel_id, key, applied) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
        [eventId, call.channelId, id, !ended.isPushed],
      );
    for (const handle of handlers) await handle(tx, ended);
    if (roomId !== null)
      await tx.query('UPDATE matrix_room SET room_id = $2 WHERE channel_id = $1', [call.channelId, roomId]);
  });
}

/** Takes the locks that handlers may need, in the order of all operations: what belongs to the channel comes first. */
async function lockForHandlers(tx: Transaction, { channelId, kind }: MatrixCall): Promise<void> {
  if (kind === 'CREATE_ROOM') await tx.query('SELECT FROM channel WHERE id = $1 FOR NO KEY UPDATE', [channelId]);
  await tx.query('SELECT FROM channel_sequence WHERE channel_id = $1 FOR NO KEY UPDATE', [channelId]);
  await tx.query('SELECT FROM matrix_room WHERE channel_id = $1 FOR NO KEY UPDATE', [channelId]);
}
