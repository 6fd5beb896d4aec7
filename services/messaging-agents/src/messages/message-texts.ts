import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { keyOfChannel } from '../outbound/queue-call.ts';
import type { ChannelMessage } from './channel-message.ts';
import type { MessageText } from './read-message.ts';

/** The text of a message that the homeserver has not confirmed. */
export interface StoredText extends MessageText {
  readonly messageId: string;
}

interface TextRow {
  readonly messageId: string;
  readonly content: Buffer;
}

const placeOfText = (rowId: string) => ({ table: 'channel_message_text', column: 'content', rowId });

/**
 * Stores what a message says until the homeserver has confirmed a call: the one that sends the message, or its latest
 * edit. An edit replaces the text, and the call.
 */
export async function storeText(
  tx: Transaction,
  sealer: Sealer,
  { id, channelId }: Pick<ChannelMessage, 'id' | 'channelId'>,
  { body, html, callId }: MessageText & { readonly callId: string },
): Promise<void> {
  const content = await sealer.seal(tx, keyOfChannel(channelId), placeOfText(id), JSON.stringify({ body, html }));
  await tx.query(
    `INSERT INTO channel_message_text (message_id, call_id, content) VALUES ($1, $2, $3)
     ON CONFLICT (message_id) DO UPDATE SET call_id = excluded.call_id, content = excluded.content`,
    [id, callId, content],
  );
}

/** Deletes the text that a call has sent, unless a later edit has replaced it. Returns whether it was the latest. */
export async function deleteSentText(tx: Transaction, callId: string): Promise<boolean> {
  const deleted = await tx.query('DELETE FROM channel_message_text WHERE call_id = $1 RETURNING 1', [callId]);
  return deleted.length > 0;
}

export async function deleteText(tx: Transaction, messageId: string): Promise<void> {
  await tx.query('DELETE FROM channel_message_text WHERE message_id = $1', [messageId]);
}

/** The stored texts among messages. Those whose channel's key was destroyed are left out. */
export async function readTexts(
  tx: ReadTransaction,
  sealer: Sealer,
  messageIds: readonly string[],
): Promise<StoredText[]> {
  const rows = await tx.query<TextRow>(
    'SELECT message_id AS "messageId", content FROM channel_message_text WHERE message_id = ANY ($1::uuid[])',
    [messageIds],
  );
  if (rows.length === 0) return [];
  const texts = await sealer.openAll(
    tx,
    rows.map(({ messageId, content }) => ({ place: placeOfText(messageId), sealed: content })),
  );
  return rows.flatMap(({ messageId }, nth) => {
    const text = texts[nth];
    return text == null ? [] : [{ messageId, ...(JSON.parse(text) as MessageText) }];
  });
}
