import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { Channel } from '../channels/channel.ts';
import type { WhoIsMember } from '../micro-daos/micro-dao-member.ts';
import type { EventRef, MatrixCall, MessageParts } from '../outbound/matrix-call.ts';
import { queueCall } from '../outbound/queue-call.ts';
import type { ChannelMessage } from './channel-message.ts';
import { storeEdit } from './message-edits.ts';
import { queueRedactions } from './queue-redactions.ts';

/** Who does something in a channel. Nothing for this service itself, which the bridge speaks for. */
type Doer = WhoIsMember | Record<string, never>;

/** A reaction in the homeserver: by the call that sent it, or by the event of Matrix. */
export interface ReactionEvent {
  readonly callId: string | null;
  readonly matrixEventId: string | null;
}

/** Queues the call that sends a new message. Its text is stored already. */
export async function queueSend(
  tx: Transaction,
  sealer: Sealer,
  message: ChannelMessage,
  parts: Pick<MessageParts, 'mentionedUserIds'>,
): Promise<void> {
  const { id: messageId, channelId, replyToId, threadRootId } = message;
  const events = await eventsOf(tx, [replyToId, threadRootId]);
  await queue(tx, sealer, {
    kind: 'SEND_TEXT',
    channelId,
    messageId,
    sender: ghostOf(message.sender),
    replyTo: replyToId === null ? undefined : events(replyToId),
    threadRoot: threadRootId === null ? undefined : events(threadRootId),
    ...parts,
  });
}

/** Queues an edit, whose text is stored afterwards under the call's id. Returns null where nothing is written. */
export async function queueEdit(tx: Transaction, sealer: Sealer, message: ChannelMessage): Promise<string | null> {
  const { id: messageId, channelId, sender } = message;
  const callId = await queue(tx, sealer, {
    kind: 'EDIT',
    channelId,
    messageId,
    sender: ghostOf(sender),
    target: eventOf(message),
    mentionedUserIds: await mentionedIn(tx, messageId),
  });
  if (callId !== null) await storeEdit(tx, messageId, { id: callId, matrixEventId: null });
  return callId;
}

/**
 * Queues the redaction of a message and of its edits, which the homeserver does not redact with it: one call, since a
 * message of Matrix can have many edits.
 * @param isFromMatrix whether the homeserver has redacted the message itself already
 */
export async function queueRedaction(
  tx: Transaction,
  sealer: Sealer,
  message: ChannelMessage,
  { by, isFromMatrix }: { readonly by: Doer; readonly isFromMatrix: boolean },
): Promise<void> {
  const edits = await tx.query<{ id: string; matrixEventId: string | null }>(
    `DELETE FROM channel_message_edit WHERE message_id = $1 RETURNING id, matrix_event_id AS "matrixEventId"`,
    [message.id],
  );
  const { channelId } = message;
  if ((await tx.get(Channel, channelId)).isConfidential) return;
  const targets = [...(isFromMatrix ? [] : [message]), ...edits].map(eventOf);
  const [target] = targets;
  const sender = ghostOf(by);
  if (target !== undefined && targets.length === 1)
    await queueCall(tx, sealer, { kind: 'REDACT', channelId, sender, target, reason: null });
  else await queueRedactions(tx, sealer, { channelId, sender, targets });
}

/** Queues a reaction. Returns the call's id, by which it can be taken back. */
export function queueReaction(
  tx: Transaction,
  sealer: Sealer,
  message: ChannelMessage,
  { by, emoji }: { readonly by: Doer; readonly emoji: string },
): Promise<string | null> {
  const { channelId } = message;
  return queue(tx, sealer, { kind: 'REACT', channelId, sender: ghostOf(by), target: eventOf(message), emoji });
}

/** Queues the end of a reaction. */
export async function queueReactionEnd(
  tx: Transaction,
  sealer: Sealer,
  { channelId }: ChannelMessage,
  { by, callId, matrixEventId }: ReactionEvent & { readonly by: Doer },
): Promise<void> {
  const target = callId === null ? null : { key: callId };
  const known = matrixEventId === null ? target : { eventId: matrixEventId };
  if (known !== null)
    await queue(tx, sealer, { kind: 'REDACT', channelId, sender: ghostOf(by), target: known, reason: null });
}

/** Queues how far a person has read. Returns null where nothing is written. */
export function queueReadMarker(
  tx: Transaction,
  sealer: Sealer,
  message: ChannelMessage,
  userId: string,
): Promise<string | null> {
  const { channelId } = message;
  return queue(tx, sealer, { kind: 'READ_MARKER', channelId, sender: userId, target: eventOf(message) });
}

/** Queues a call in a channel's room. Nothing is written to a confidential channel. */
async function queue(tx: Transaction, sealer: Sealer, call: MatrixCall): Promise<string | null> {
  const channel = await tx.get(Channel, call.channelId);
  if (channel.isConfidential) return null;
  return queueCall(tx, sealer, call);
}

/** A message or an edit as a call refers to it: by its key until the homeserver's id of it is known. */
function eventOf({ id, matrixEventId }: Pick<ChannelMessage, 'id' | 'matrixEventId'>): EventRef {
  return matrixEventId === null ? { key: id } : { eventId: matrixEventId };
}

async function eventsOf(tx: Transaction, ids: readonly (string | null)[]): Promise<(id: string) => EventRef> {
  const messageIds = ids.filter((id) => id !== null);
  if (messageIds.length === 0) return (id) => ({ key: id });
  const rows = await tx.query<{ id: string; matrixEventId: string | null }>(
    'SELECT id, matrix_event_id AS "matrixEventId" FROM channel_message WHERE id = ANY ($1::uuid[])',
    [messageIds],
  );
  const found = new Map(rows.map((row) => [row.id, eventOf(row)]));
  return (id) => found.get(id) ?? { key: id };
}

async function mentionedIn(tx: Transaction, messageId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ userId: string }>(
    'SELECT user_id AS "userId" FROM channel_mention WHERE message_id = $1 ORDER BY user_id',
    [messageId],
  );
  return rows.map(({ userId }) => userId);
}

/** The person or agent whose ghost does something. The bridge acts for guests, who have no ghost. */
function ghostOf(who: Doer): string | null {
  if ('userId' in who) return who.userId ?? null;
  return 'agentId' in who ? (who.agentId ?? null) : null;
}
