import { newId } from '@kindred/contracts/uuid';
import type { KeyOwner, Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { MatrixCall } from './matrix-call.ts';

/** The texts of a channel are sealed under a key of its own, which is destroyed with the channel. */
export const keyOfChannel = (channelId: string): KeyOwner => ({ kind: 'session', id: channelId });

export const requestPlace = (callId: string) => ({ table: 'matrix_call', column: 'request', rowId: callId });

/**
 * Records a call to the homeserver in the transaction of the change that wants it. After its commit the call is made
 * even if this process ends. The calls of a channel are made in the order of this function's calls: the row of the
 * room is locked until the commit, after whatever the caller locks. Returns the call's id, which is the key of its
 * event: the message's id for a new message.
 */
export async function queueCall(tx: Transaction, sealer: Sealer, call: MatrixCall): Promise<string> {
  const { channelId, kind } = call;
  const id = kind === 'SEND_TEXT' ? call.messageId : newId();
  await tx.query(
    `INSERT INTO matrix_room (channel_id, due_at) VALUES ($1, $2)
     ON CONFLICT (channel_id) DO UPDATE SET due_at = excluded.due_at WHERE matrix_room.due_at IS NULL`,
    [channelId, tx.now],
  );
  const request = await sealer.seal(tx, keyOfChannel(channelId), requestPlace(id), JSON.stringify(call));
  await tx.query(
    `INSERT INTO matrix_call (id, channel_id, kind, state, request, queued_at) VALUES ($1, $2, $3, 'WAITING', $4, $5)`,
    [id, channelId, kind, request, tx.now],
  );
  return id;
}

/** Ends a call that waits and was never tried, because a later one says the same. */
export async function dropWaiting(tx: Transaction, callId: string): Promise<void> {
  await tx.query(
    `UPDATE matrix_call SET state = 'DONE', request = NULL, ended_at = $2
     WHERE id = $1 AND state = 'WAITING' AND attempts = 0`,
    [callId, tx.now],
  );
}
