import { job } from '@kindred/database/actor';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { MatrixCall } from './matrix-call.ts';
import { requestPlace } from './queue-call.ts';

export interface LeasedRoom {
  readonly channelId: string;
  readonly roomId: string | null;
  readonly holder: string;
  /** How often the first call failed since the last success. */
  readonly attempts: number;
}

export interface WaitingCall {
  readonly id: string;
  readonly call: MatrixCall;
  /** When it was first tried; null if this is the first attempt. */
  readonly triedAt: Date | null;
}

/** Longer than a call with its retry, so that two processes never make calls of one room. */
const leaseMs = 180_000;
const batch = 20;

/** Leases the room that has been due longest. Null if none is due. */
export function leaseRoom(work: UnitOfWork, holder: string): Promise<LeasedRoom | null> {
  return work.run(job(), async (tx) => {
    const [room] = await tx.query<Omit<LeasedRoom, 'holder'>>(
      `UPDATE matrix_room SET holder = $1, held_until = $2 WHERE channel_id = (
         SELECT channel_id FROM matrix_room WHERE due_at <= $3 AND (held_until IS NULL OR held_until <= $3)
           AND NOT EXISTS (SELECT FROM matrix_contact WHERE state = 'TOKEN_REFUSED')
         ORDER BY due_at LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED)
       RETURNING channel_id AS "channelId", room_id AS "roomId", attempts`,
      [holder, new Date(tx.now.getTime() + leaseMs), tx.now],
    );
    return room ? { ...room, holder } : null;
  });
}

/**
 * The next calls of a leased room. Each counts as tried from now on, since its effect is unknown if this process ends.
 * If there is none, the lease ends.
 */
export function nextCalls(work: UnitOfWork, sealer: Sealer, room: LeasedRoom): Promise<readonly WaitingCall[]> {
  return work.run(job(), async (tx) => {
    const rows = await readWaiting(tx, room.channelId);
    if (rows.length === 0) return endLease(tx, room);
    const until = new Date(tx.now.getTime() + leaseMs);
    const held = await tx.query(
      'UPDATE matrix_room SET held_until = $3 WHERE channel_id = $1 AND holder = $2 RETURNING 1',
      [room.channelId, room.holder, until],
    );
    if (held.length === 0) return [];
    await tx.query(
      `UPDATE matrix_call SET attempts = attempts + 1, first_tried_at = coalesce(first_tried_at, $2)
       WHERE id = ANY ($1::uuid[])`,
      [rows.map(({ id }) => id), tx.now],
    );
    const texts = await sealer.openAll(
      tx,
      rows.map(({ id, request }) => ({ place: requestPlace(id), sealed: request })),
    );
    const unreadable = rows.filter((_, nth) => texts[nth] == null).map(({ id }) => id);
    if (unreadable.length > 0) await giveUpErased(tx, unreadable);
    if (unreadable.length === rows.length) return endLease(tx, room);
    return rows.flatMap(({ id, triedAt }, nth) => {
      const text = texts[nth];
      return text == null ? [] : [{ id, call: JSON.parse(text) as MatrixCall, triedAt }];
    });
  });
}

/** The key of a channel is destroyed with the channel, and its calls then say nothing any more. */
async function giveUpErased(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE matrix_call SET state = 'FAILED', failure_code = 'ERASED', request = NULL, ended_at = $2
     WHERE id = ANY ($1::uuid[])`,
    [ids, tx.now],
  );
}

interface WaitingRow {
  readonly id: string;
  readonly request: Buffer;
  readonly triedAt: Date | null;
}

function readWaiting(tx: Transaction, channelId: string): Promise<WaitingRow[]> {
  return tx.query<WaitingRow>(
    `SELECT id, request, first_tried_at AS "triedAt" FROM matrix_call
     WHERE channel_id = $1 AND state = 'WAITING' ORDER BY position LIMIT ${batch}`,
    [channelId],
  );
}

/** Ends a lease, unless a call was queued meanwhile. `queueCall` locks the row, so this look comes after its commit. */
async function endLease(tx: Transaction, { channelId, holder }: LeasedRoom): Promise<[]> {
  await tx.query('SELECT FROM matrix_room WHERE channel_id = $1 FOR NO KEY UPDATE', [channelId]);
  await tx.query(
    `UPDATE matrix_room SET holder = NULL, held_until = NULL, attempts = 0, due_at = CASE WHEN EXISTS (
       SELECT FROM matrix_call WHERE channel_id = $1 AND state = 'WAITING') THEN $3::timestamptz END
     WHERE channel_id = $1 AND holder = $2`,
    [channelId, holder, tx.now],
  );
  return [];
}

/** Gives a room back, to be tried again at a time. */
export async function postponeRoom(
  work: UnitOfWork,
  { channelId, holder }: LeasedRoom,
  { at, attempts }: { readonly at: Date; readonly attempts: number },
): Promise<void> {
  await work.run(job(), (tx) =>
    tx.query(
      `UPDATE matrix_room SET holder = NULL, held_until = NULL, due_at = $3, attempts = $4
       WHERE channel_id = $1 AND holder = $2`,
      [channelId, holder, at, attempts],
    ),
  );
}
