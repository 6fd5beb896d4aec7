import { messageEdited } from '@kindred/contracts/messaging-agents/message-edited';
import type { Transaction } from '@kindred/database/transaction';
import { senderOf } from '../../bridge-guests/sender-of.ts';
import type { EventDependencies } from '../../inbound/event-handlers.ts';
import type { ChannelRoom, RedactionEvent } from '../../inbound/matrix-event.ts';
import type { WhoIsMember } from '../../micro-daos/micro-dao-member.ts';
import { recordNext } from '../../changes/sequence.ts';
import { redact } from '../change-message.ts';
import { ChannelMessage } from '../channel-message.ts';
import { takeReaction } from '../react.ts';
import { findMessage, writerOf } from './find-message.ts';

/** Deletes a message, or takes a reaction or an edit back. The homeserver has checked that the sender may redact. */
export async function receiveRedaction(
  tx: Transaction,
  { sealer }: EventDependencies,
  { channelId }: ChannelRoom,
  { sender, target }: RedactionEvent,
): Promise<void> {
  const message = await findMessage(tx, channelId, target);
  if (message) {
    const writer = await writerOf(tx, message, sender);
    const by = writer ?? (await senderOf(tx, sender));
    return redact(tx, sealer, message, { by, redactedBy: writer === null ? 'ADMIN' : 'SENDER', isFromMatrix: true });
  }
  const reaction = await findReaction(tx, channelId, target);
  if (!reaction) return forgetEdit(tx, channelId, target);
  const { messageId, by, emoji } = reaction;
  await takeReaction(tx, sealer, await tx.get(ChannelMessage, messageId), { by, emoji, isFromMatrix: true });
}

/**
 * A message says what it said before the edit, which only the homeserver knows. Until its text is read there, an
 * ellipsis stands for it.
 */
async function forgetEdit(tx: Transaction, channelId: string, matrixEventId: string): Promise<void> {
  const [edit] = await tx.query<{ messageId: string }>(
    `DELETE FROM channel_message_edit e USING channel_message m
     WHERE e.matrix_event_id = $1 AND m.id = e.message_id AND m.channel_id = $2 RETURNING m.id AS "messageId"`,
    [matrixEventId, channelId],
  );
  if (!edit) return;
  const { messageId } = edit;
  const message = await tx.get(ChannelMessage, messageId);
  if (message.deletedAt !== null) return;
  Object.assign(message, { preview: '…', isWhole: false, length: 1 });
  tx.publish(messageEdited, message, { messageId, channelId, length: 1 });
  await recordNext(tx, channelId, { kind: 'EDITED', messageId, ...message.sender });
}

interface ReactionRow {
  readonly messageId: string;
  readonly emoji: string;
  readonly userId: string | null;
  readonly agentId: string | null;
  readonly guestId: string | null;
}

async function findReaction(
  tx: Transaction,
  channelId: string,
  matrixEventId: string,
): Promise<{ readonly messageId: string; readonly emoji: string; readonly by: WhoIsMember } | null> {
  const [row] = await tx.query<ReactionRow>(
    `SELECT r.message_id AS "messageId", r.emoji, r.user_id AS "userId", r.agent_id AS "agentId", r.guest_id AS "guestId"
     FROM channel_reaction r JOIN channel_message m ON m.id = r.message_id
     WHERE r.matrix_event_id = $1 AND m.channel_id = $2`,
    [matrixEventId, channelId],
  );
  if (!row) return null;
  const { messageId, emoji, userId, agentId, guestId } = row;
  const [by] = [userId !== null && { userId }, agentId !== null && { agentId }, guestId !== null && { guestId }].filter(
    (who) => who !== false,
  );
  if (!by) throw new Error('A reaction is of a person, an agent or a guest.');
  return { messageId, emoji, by };
}
