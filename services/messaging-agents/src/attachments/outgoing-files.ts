import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { MediaStore } from '@kindred/media/media-store';
import { contentKey } from '@kindred/uploads/content-keys';
import { channelUploadKind } from '../channel-uploads/upload-kind.ts';
import type { Homeserver } from '../homeserver/homeserver.ts';
import { HomeserverRefused } from '../homeserver/refusals.ts';
import type { CallFile } from '../outbound/matrix-call.ts';
import type { CallFiles } from '../outbound/outbound-dependencies.ts';
import type { Attachment } from './attachment.ts';
import { readAttachments, storeAddress } from './store-attachment.ts';

/** Longer than what a check makes of the longest content. */
const mostBytes = 80_000_000;

interface FileAccess {
  readonly work: UnitOfWork;
  readonly store: MediaStore;
  readonly homeserver: Pick<Homeserver, 'upload'>;
}

/**
 * The files of messages that go to Matrix. A file is uploaded before its message is sent, and its address is recorded,
 * so that a retry uploads it no second time. If this process ends in between, the homeserver keeps a copy without a
 * message.
 */
export function outgoingFiles(access: FileAccess): CallFiles {
  return {
    async ensureUploaded(messageId) {
      const file = await access.work.read(job(), async (tx) => (await readAttachments(tx, [messageId]))[0]);
      if (!file) return null;
      return callFile(file, file.address ?? (await upload(access, file)));
    },
  };
}

/** @throws {HomeserverRefused} if the content was removed, or the homeserver does not take it */
async function upload({ work, store, homeserver }: FileAccess, file: Attachment): Promise<string> {
  const { messageId, mediaType, fileName } = file;
  const bytes = file.upload && (await store.read(contentKey(channelUploadKind, file.upload), { maxBytes: mostBytes }));
  if (bytes === null) throw new HomeserverRefused('The file of this message was removed.', 404, 'NO_FILE');
  const address = await homeserver.upload({ bytes, mediaType, fileName });
  await work.run(job(), (tx) => storeAddress(tx, messageId, address));
  return address;
}

function callFile({ mediaType, fileName, bytes, upload: content }: Attachment, address: string): CallFile {
  return { address, mediaType, fileName, bytes, width: content?.width ?? null, height: content?.height ?? null };
}
