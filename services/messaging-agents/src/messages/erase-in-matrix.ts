import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { PersonAndGuest } from '../bridge-guests/guest-of.ts';
import type { EventRef } from '../outbound/matrix-call.ts';
import { queueRedactions } from './queue-redactions.ts';

interface ErasedEvent {
  readonly channelId: string;
  /** Of the call that sent it, if this service did. */
  readonly key: string | null;
  readonly matrixEventId: string | null;
}

/**
 * Queues the redaction of a person's messages. Edits come first, because a homeserver does not redact them with their
 * message. The caller deletes the stored texts in the same transaction, so that unsent messages are never sent. The
 * bridge is in no room of a confidential channel, and redacts nothing there.
 */
export async function redactMessagesOf(
  tx: Transaction,
  sealer: Sealer,
  { userId, guestId }: PersonAndGuest,
): Promise<void> {
  await redactAll(
    tx,
    sealer,
    await tx.query<ErasedEvent>(
      `WITH said AS (
         SELECT m.channel_id, m.id, m.matrix_event_id, m.deleted_at FROM channel_message m JOIN channel c ON c.id = m.channel_id
         WHERE (m.sender_user_id = $1 OR m.sender_guest_id = $2) AND NOT c.is_confidential)
       SELECT channel_id AS "channelId", id AS key, matrix_event_id AS "matrixEventId", 2 AS turn FROM said
       WHERE deleted_at IS NULL
       UNION ALL SELECT s.channel_id, e.id, e.matrix_event_id, 1
       FROM channel_message_edit e JOIN said s ON s.id = e.message_id
       ORDER BY 1, 4`,
      [userId, guestId],
    ),
  );
}

/** Queues the redaction of a person's reactions. */
export async function redactReactionsOf(
  tx: Transaction,
  sealer: Sealer,
  { userId, guestId }: PersonAndGuest,
): Promise<void> {
  await redactAll(
    tx,
    sealer,
    await tx.query<ErasedEvent>(
      `SELECT m.channel_id AS "channelId", r.call_id AS key, r.matrix_event_id AS "matrixEventId"
       FROM channel_reaction r JOIN channel_message m ON m.id = r.message_id JOIN channel c ON c.id = m.channel_id
       WHERE (r.user_id = $1 OR r.guest_id = $2) AND NOT c.is_confidential ORDER BY 1`,
      [userId, guestId],
    ),
  );
}

/** How many messages of a person are in rooms that this service can no longer change. */
export async function countOutOfReach(tx: Transaction, { userId, guestId }: PersonAndGuest): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM channel_message m JOIN matrix_room r ON r.channel_id = m.channel_id
     WHERE (m.sender_user_id = $1 OR m.sender_guest_id = $2) AND m.deleted_at IS NULL AND r.broken_at IS NOT NULL`,
    [userId, guestId],
  );
  return row?.count ?? 0;
}

/** @param events those of a channel together, the channels in the order of their ids */
async function redactAll(tx: Transaction, sealer: Sealer, events: readonly ErasedEvent[]): Promise<void> {
  for (const [channelId, targets] of targetsByChannel(events))
    await queueRedactions(tx, sealer, { channelId, sender: null, targets });
}

function targetsByChannel(events: readonly ErasedEvent[]): ReadonlyMap<string, readonly EventRef[]> {
  const byChannel = new Map<string, EventRef[]>();
  for (const { channelId, key, matrixEventId } of events) {
    const targets = byChannel.get(channelId) ?? [];
    if (matrixEventId !== null) targets.push({ eventId: matrixEventId });
    else if (key !== null) targets.push({ key });
    byChannel.set(channelId, targets);
  }
  return byChannel;
}
