import type { Readable } from 'node:stream';
import { NotFound } from '@kindred/contracts/domain-error';
import { contentKey } from '@kindred/uploads/content-keys';
import { channelUploadKind } from '../channel-uploads/upload-kind.ts';
import type { Dependencies } from '../dependencies.ts';
import { HomeserverAway, HomeserverRefused } from '../homeserver/refusals.ts';
import { HomeserverUnavailable } from '../matrix-accounts/refusals.ts';
import type { Attachment } from './attachment.ts';

export const noFile = 'No file that you may see';

/**
 * Opens the content of a file: of an upload from the media store, else from the homeserver.
 * @throws {NotFound} @throws {HomeserverUnavailable} @throws {MediaUnavailable}
 */
export async function openAttachment(
  { media, matrix }: Pick<Dependencies, 'media' | 'matrix'>,
  { address, upload }: Attachment,
): Promise<Readable | Buffer> {
  if (upload !== null) {
    const content = await media.store.open(contentKey(channelUploadKind, upload));
    if (content === null) throw new NotFound(noFile);
    return content;
  }
  // The upload was removed since the message was read.
  if (address === null) throw new NotFound(noFile);
  return matrix.homeserver.download(address).catch((error: unknown) => {
    if (error instanceof HomeserverRefused) throw new NotFound(noFile);
    throw error instanceof HomeserverAway ? new HomeserverUnavailable(error) : error;
  });
}
