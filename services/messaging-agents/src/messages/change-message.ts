import { newId } from '@kindred/contracts/uuid';
import { messageEdited } from '@kindred/contracts/messaging-agents/message-edited';
import { messageRedacted } from '@kindred/contracts/messaging-agents/message-redacted';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { WhoIsMember } from '../micro-daos/micro-dao-member.ts';
import { removeUploadOf } from '../channel-uploads/delete-upload.ts';
import { channelSequence, recordNext } from '../changes/sequence.ts';
import { isChannelAdmin } from '../channels/channel-for.ts';
import { ChannelMessage } from './channel-message.ts';
import { countChanged } from './count-writing.ts';
import { queueEdit, queueRedaction } from './matrix-calls.ts';
import { hasMostEdits, mostEdits, storeEdit } from './message-edits.ts';
import { deleteText, storeText } from './message-texts.ts';
import { readMessage, type MessageText } from './read-message.ts';
import { NotSender, SentInMatrix, TooManyEdits } from './refusals.ts';
import { lockMessage } from './write-in-channel.ts';

interface OfMessage {
  readonly messageId: string;
}

interface EditInput extends OfMessage {
  readonly content: string;
  readonly html?: string | null;
}

/** Changes what a person's own message says. Returns the message's id. */
export function editMessage(
  work: UnitOfWork,
  sealer: Sealer,
  person: Person,
  { messageId, content, html }: EditInput,
): Promise<string> {
  const text = readMessage(content, html);
  return work.run(person, async (tx) => {
    const { message, member } = await lockMessage(tx, messageId, person.id);
    await applyEdit(tx, sealer, message, { by: { userId: person.id }, text });
    await countChanged(tx, member);
    return messageId;
  });
}

export interface Edit {
  readonly by: WhoIsMember;
  readonly text: MessageText;
  /** Of an edit that came from Matrix. */
  readonly matrixEventId?: string;
}

/**
 * Changes what a message says, with the lock of its channel. The text is kept here until the homeserver has the edit.
 * @throws {NotSender} @throws {MessageDeleted} @throws {SentInMatrix} @throws {TooManyEdits}
 */
export async function applyEdit(
  tx: Transaction,
  sealer: Sealer,
  message: ChannelMessage,
  { by, text, matrixEventId }: Edit,
): Promise<void> {
  message.edit(by, text, tx.now);
  const { id: messageId, channelId, length } = message;
  tx.publish(messageEdited, message, { messageId, channelId, length });
  await recordNext(tx, channelId, { kind: 'EDITED', messageId, ...by });
  if (matrixEventId === undefined) {
    await refuseIfFromMatrix(tx, message);
    if (await hasMostEdits(tx, messageId)) throw new TooManyEdits(mostEdits);
    const callId = await queueEdit(tx, sealer, message);
    await storeText(tx, sealer, message, { ...text, callId: callId ?? newId() });
  } else {
    await storeEdit(tx, messageId, { id: newId(), matrixEventId });
    await deleteText(tx, messageId);
  }
}

/**
 * Deletes what a message says, and its reactions. Returns the message's id. One's own needs no membership: a person who
 * left can still take back what they said.
 */
export function deleteMessage(
  work: UnitOfWork,
  sealer: Sealer,
  person: Person,
  { messageId }: OfMessage,
): Promise<string> {
  return work.run(person, async (tx) => {
    const own = await tx.findOne(ChannelMessage, { id: messageId, senderUserId: person.id });
    if (own) await channelSequence.lock(tx, own.channelId);
    const message = own ? await tx.get(ChannelMessage, messageId) : await lockAsAdmin(tx, messageId, person.id);
    await redact(tx, sealer, message, { by: { userId: person.id }, redactedBy: own ? 'SENDER' : 'ADMIN' });
    return messageId;
  });
}

export interface Redaction {
  /** Empty for this service itself. */
  readonly by: WhoIsMember | Record<string, never>;
  readonly redactedBy: 'SENDER' | 'ADMIN' | 'MODERATION';
  /** Whether the homeserver has redacted the message already. */
  readonly isFromMatrix?: boolean;
}

/**
 * Deletes what a message says, with the lock of its channel: here, and by a call in Matrix. Deleting it again changes
 * nothing.
 */
export async function redact(
  tx: Transaction,
  sealer: Sealer,
  message: ChannelMessage,
  { by, redactedBy, isFromMatrix = false }: Redaction,
): Promise<void> {
  if (!message.delete(tx.now)) return;
  const { id: messageId, channelId } = message;
  tx.publish(messageRedacted, message, { messageId, channelId, redactedBy });
  for (const table of ['channel_reaction', 'channel_mention', 'channel_message_text', 'channel_attachment'])
    await tx.query(`DELETE FROM ${table} WHERE message_id = $1`, [messageId]);
  await removeUploadOf(tx, messageId);
  await recordNext(tx, channelId, { kind: 'DELETED', messageId, ...by });
  await queueRedaction(tx, sealer, message, { by, isFromMatrix });
}

/** A homeserver shows the edits of a message's sender alone, and this service cannot act for an account of Matrix. */
async function refuseIfFromMatrix(tx: Transaction, { id, matrixEventId }: ChannelMessage): Promise<void> {
  if (matrixEventId === null) return;
  const sentByUs = await tx.query('SELECT 1 FROM matrix_event WHERE key = $1', [id]);
  if (sentByUs.length === 0) throw new SentInMatrix();
}

/** @throws {NotFound} @throws {NotSender} */
async function lockAsAdmin(tx: Transaction, messageId: string, userId: string): Promise<ChannelMessage> {
  const { message, ...inChannel } = await lockMessage(tx, messageId, userId);
  if (!(await isChannelAdmin(tx, inChannel, userId))) throw new NotSender();
  return message;
}
