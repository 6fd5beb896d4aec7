import type { Transaction } from '@kindred/database/transaction';
import { recordNext } from '../changes/sequence.ts';
import type { EventHandlers } from '../inbound/event-handlers.ts';
import type { CallHandler } from '../outbound/call-handlers.ts';
import type { EditText, SendText } from '../outbound/matrix-call.ts';
import { ChannelMessage } from './channel-message.ts';
import { deleteSentText } from './message-texts.ts';

/**
 * Confirms what this service sent, once. A homeserver that pushes confirms by pushing the event back, in the order of
 * its room. The local one pushes nothing, so the end of the call confirms.
 */
export const confirmByPush: EventHandlers = {
  own: (tx, _room, { key, eventId }) => confirmSent(tx, key, eventId),
};

/** What the end of a call means for its message: delivered, or given up with a code that the graph shows. */
export const confirmByCall: CallHandler = async (tx, { id, call, eventId, failureCode, isPushed }) => {
  if (failureCode !== null) {
    if (call.kind === 'SEND_TEXT' || call.kind === 'EDIT') await markUndelivered(tx, id, call, failureCode);
  } else if (!isPushed && eventId !== null) await confirmSent(tx, id, eventId);
};

/** Confirms the message, the edit or the reaction that a call sent. */
async function confirmSent(tx: Transaction, callId: string, matrixEventId: string): Promise<void> {
  if (await confirmMessage(tx, callId, matrixEventId)) return;
  if (await confirmEdit(tx, callId)) return;
  await tx.query('UPDATE channel_reaction SET matrix_event_id = $2 WHERE call_id = $1 AND matrix_event_id IS NULL', [
    callId,
    matrixEventId,
  ]);
}

/**
 * Notes that the homeserver has a message. It takes its place in the homeserver's order, and its text is kept here no
 * longer, unless an edit of it waits. Repeated calls change nothing. Returns false if there is no such message.
 */
export async function confirmMessage(tx: Transaction, messageId: string, matrixEventId: string): Promise<boolean> {
  const found = await tx.findOne(ChannelMessage, { id: messageId });
  if (!found) return false;
  if (found.isConfirmed) return true;
  const place = await recordNext(tx, found.channelId, { kind: 'CONFIRMED', messageId, ...found.sender });
  const message = await tx.get(ChannelMessage, messageId, 'No message');
  message.confirm(place, matrixEventId);
  await deleteSentText(tx, messageId);
  return true;
}

/** Returns false if the call was no edit. */
async function confirmEdit(tx: Transaction, callId: string): Promise<boolean> {
  const [edit] = await tx.query<{ messageId: string }>(
    'SELECT message_id AS "messageId" FROM channel_message_edit WHERE id = $1',
    [callId],
  );
  if (!edit) return false;
  if (await deleteSentText(tx, callId)) (await tx.get(ChannelMessage, edit.messageId)).failureCode = null;
  return true;
}

/** Marks a message whose call was given up. Its text stays here. An edit that a later one replaced changes nothing. */
async function markUndelivered(
  tx: Transaction,
  callId: string,
  { kind, messageId }: SendText | EditText,
  code: string,
): Promise<void> {
  const message = await tx.findOne(ChannelMessage, { id: messageId });
  if (message === null || message.failureCode !== null) return;
  if (message.deletedAt !== null) return placeDeleted(tx, message);
  if (kind === 'EDIT' && !(await isLatest(tx, callId))) return;
  await recordNext(tx, message.channelId, { kind: 'UNDELIVERED', messageId, ...message.sender });
  message.failureCode = code;
}

/** A message that was deleted before it was sent no longer waits behind all that is sent. */
async function placeDeleted(tx: Transaction, message: ChannelMessage): Promise<void> {
  if (message.isConfirmed) return;
  const { id: messageId, channelId, sender } = message;
  message.place = await recordNext(tx, channelId, { kind: 'CONFIRMED', messageId, ...sender });
}

async function isLatest(tx: Transaction, callId: string): Promise<boolean> {
  const found = await tx.query('SELECT 1 FROM channel_message_text WHERE call_id = $1', [callId]);
  return found.length > 0;
}
