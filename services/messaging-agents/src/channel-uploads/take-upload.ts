import type { Transaction } from '@kindred/database/transaction';
import type { AttachedFile } from '../attachments/attachment.ts';
import { ChannelUpload } from './channel-upload.ts';
import { noUpload, ownUpload } from './own-upload.ts';
import { UploadNotReady, UploadSent } from './refusals.ts';

/**
 * Locks a person's own upload for a message of its channel, with the lock of the channel's sequence. Returns the file
 * that the message carries.
 * @throws {NotFound} also for an upload to another channel @throws {UploadNotReady} @throws {UploadSent}
 */
export async function takeUpload(
  tx: Transaction,
  { uploadId, channelId, userId }: { readonly uploadId: string; readonly channelId: string; readonly userId: string },
): Promise<AttachedFile> {
  const upload = await tx.lock(ChannelUpload, { ...ownUpload(userId, uploadId), channelId }, noUpload);
  if (upload.messageId !== null) throw new UploadSent();
  if (upload.status !== 'READY') throw new UploadNotReady();
  const { contentType: mediaType, fileName, shownBytes: bytes } = upload;
  return { address: null, uploadId, mediaType, fileName, bytes };
}
