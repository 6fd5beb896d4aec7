import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import type { MessageText } from './read-message.ts';

/** The text of a message that the homeserver has not confirmed. */
export interface StoredText extends MessageText {
  readonly messageId: string;
}

/** Stores what a message says until the homeserver has it. */
export async function storeText(tx: Transaction, messageId: string, { body, html }: MessageText): Promise<void> {
  await tx.query(
    `INSERT INTO channel_message_text (message_id, body, html) VALUES ($1, $2, $3)
     ON CONFLICT (message_id) DO UPDATE SET body = excluded.body, html = excluded.html`,
    [messageId, body, html],
  );
}

export async function deleteText(tx: Transaction, messageId: string): Promise<void> {
  await tx.query('DELETE FROM channel_message_text WHERE message_id = $1', [messageId]);
}

export function readTexts(tx: ReadTransaction, messageIds: readonly string[]): Promise<StoredText[]> {
  return tx.query<StoredText>(
    'SELECT message_id AS "messageId", body, html FROM channel_message_text WHERE message_id = ANY ($1::uuid[])',
    [messageIds],
  );
}
