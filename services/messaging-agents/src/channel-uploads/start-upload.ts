import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { UploadAddress } from '@kindred/media/media-store';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import { refuseBeyondQuota } from '@kindred/uploads/quota';
import { readDeclared } from '@kindred/uploads/read-declared';
import { uploadAddressOf } from '@kindred/uploads/upload-address';
import type { Dependencies } from '../dependencies.ts';
import { mayWrite } from '../messages/write-in-channel.ts';
import { ChannelUpload } from './channel-upload.ts';
import { channelUploadKind } from './upload-kind.ts';
import { noUpload, ownUpload } from './own-upload.ts';

const image = 15_000_000;
const video = 25_000_000;
const longest = {
  'image/jpeg': image,
  'image/png': image,
  'image/webp': image,
  'video/mp4': video,
  'video/quicktime': video,
  'video/webm': video,
} as const;

const quota = { mostBytes: 1024 ** 3, mostInADay: 50 };

export interface StartUploadInput {
  readonly idempotencyKey: string;
  readonly channelId: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly size: number;
}

/**
 * Begins an upload to a channel that the person may write in. The same request again gets the same address, as long as
 * it serves.
 */
export async function startUpload(
  work: UnitOfWork,
  { media: { store } }: Pick<Dependencies, 'media'>,
  person: Person,
  { idempotencyKey: key, ...input }: StartUploadInput,
): Promise<{ readonly channelUpload: ChannelUpload; readonly upload: UploadAddress | null }> {
  const content = readDeclared(input, longest);
  const fileName = readText(input.fileName, { field: 'fileName', maxLength: 255 });
  const request = { operation: 'startChannelUpload', key, request: input };
  const id = await idempotent(work, person, request, async (tx) => {
    const { channel } = await mayWrite(tx, input.channelId, person.id);
    await refuseBeyondQuota(tx, channelUploadKind, quota, { personId: person.id, sizeBytes: content.sizeBytes });
    return tx.add(ChannelUpload.start({ channelId: channel.id, fileName }, content, person.id, tx.now)).id;
  });
  // A retry can come after the upload was removed.
  const channelUpload = await work.read(person, (tx) => tx.get(ChannelUpload, ownUpload(person.id, id), noUpload));
  return { channelUpload, upload: await uploadAddressOf(store, channelUploadKind, channelUpload, work.now) };
}
