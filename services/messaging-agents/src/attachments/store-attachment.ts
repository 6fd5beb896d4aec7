import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import type { AttachedFile, Attachment, UploadedContent } from './attachment.ts';

/** Stores where the file of a message is. An upload belongs to the message from now on. */
export async function storeAttachment(
  tx: Transaction,
  messageId: string,
  { address, uploadId, mediaType, fileName, bytes }: AttachedFile,
): Promise<void> {
  await tx.query(
    `INSERT INTO channel_attachment (message_id, address, media_type, file_name, bytes) VALUES ($1, $2, $3, $4, $5)`,
    [messageId, address, mediaType, fileName, bytes],
  );
  if (uploadId !== null)
    await tx.query('UPDATE channel_upload SET message_id = $2, version = version + 1 WHERE id = $1', [
      uploadId,
      messageId,
    ]);
}

/** Records that the homeserver has the file of a message. Keeps the first address, if two attempts have uploaded it. */
export async function storeAddress(tx: Transaction, messageId: string, address: string): Promise<void> {
  await tx.query('UPDATE channel_attachment SET address = coalesce(address, $2) WHERE message_id = $1', [
    messageId,
    address,
  ]);
}

interface AttachmentRow extends Omit<Attachment, 'bytes' | 'upload'>, Omit<UploadedContent, 'id'> {
  readonly bytes: string | null;
  readonly uploadId: string | null;
}

export async function readAttachments(tx: ReadTransaction, messageIds: readonly string[]): Promise<Attachment[]> {
  const rows = await tx.query<AttachmentRow>(
    `SELECT a.message_id AS "messageId", a.address, a.media_type AS "mediaType", a.file_name AS "fileName", a.bytes,
       u.id AS "uploadId", u.content_type AS "contentType", u.width, u.height, u.thumbnails
     FROM channel_attachment a LEFT JOIN channel_upload u ON u.message_id = a.message_id AND u.status = 'READY'
     WHERE a.message_id = ANY ($1::uuid[])`,
    [messageIds],
  );
  return rows.map(({ uploadId, contentType, width, height, thumbnails, bytes, ...row }) => ({
    ...row,
    bytes: bytes === null ? null : Number(bytes),
    upload: uploadId === null ? null : { id: uploadId, contentType, width, height, thumbnails },
  }));
}
