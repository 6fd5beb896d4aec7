import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import type { AttachedFile, Attachment } from './attachment.ts';

/** Stores where the file of a message is. */
export async function storeAttachment(
  tx: Transaction,
  messageId: string,
  { address, mediaType, fileName, bytes }: AttachedFile,
): Promise<void> {
  await tx.query(
    `INSERT INTO channel_attachment (message_id, address, media_type, file_name, bytes) VALUES ($1, $2, $3, $4, $5)`,
    [messageId, address, mediaType, fileName, bytes],
  );
}

export async function readAttachments(tx: ReadTransaction, messageIds: readonly string[]): Promise<Attachment[]> {
  const rows = await tx.query<Omit<Attachment, 'bytes'> & { readonly bytes: string | null }>(
    `SELECT message_id AS "messageId", address, media_type AS "mediaType", file_name AS "fileName", bytes
     FROM channel_attachment WHERE message_id = ANY ($1::uuid[])`,
    [messageIds],
  );
  return rows.map((row) => ({ ...row, bytes: row.bytes === null ? null : Number(row.bytes) }));
}
