import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { CallHandler, EndedCall } from './call-handlers.ts';

/**
 * Records how a call ended, with all that follows from it. Does nothing for a call that another process has recorded
 * meanwhile. The room's row is written last, as those who queue calls lock it last.
 */
export async function recordResult(
  work: UnitOfWork,
  handlers: readonly CallHandler[],
  ended: EndedCall,
): Promise<void> {
  const { id, call, eventId, roomId, failureCode } = ended;
  await work.run(job(), async (tx) => {
    const recorded = await tx.query(
      `UPDATE matrix_call SET state = $2, failure_code = $3, request = NULL, ended_at = $4
       WHERE id = $1 AND state = 'WAITING' RETURNING 1`,
      [id, failureCode === null ? 'DONE' : 'FAILED', failureCode, tx.now],
    );
    if (recorded.length === 0) return;
    if (eventId !== null)
      await tx.query(
        `INSERT INTO matrix_event (event_id, channel_id, key, applied) VALUES ($1, $2, $3, true) ON CONFLICT DO NOTHING`,
        [eventId, call.channelId, id],
      );
    for (const handle of handlers) await handle(tx, ended);
    if (roomId !== null)
      await tx.query('UPDATE matrix_room SET room_id = $2 WHERE channel_id = $1', [call.channelId, roomId]);
  });
}
