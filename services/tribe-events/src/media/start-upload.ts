import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { UploadAddress } from '@kindred/media/media-store';
import type { Person } from '@kindred/service/callers';
import { refuseBeyondQuota } from '@kindred/uploads/quota';
import { readDeclared } from '@kindred/uploads/read-declared';
import { uploadAddressOf } from '@kindred/uploads/upload-address';
import { Not } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { EventMedia } from './event-media.ts';
import { lockPlace, type PlaceInput } from './lock-place.ts';
import { mediaUploads } from './media-uploads.ts';

const image = 15_000_000;
const video = 100_000_000;
const longest = {
  'image/jpeg': image,
  'image/png': image,
  'image/webp': image,
  'video/mp4': video,
  'video/quicktime': video,
  'video/webm': video,
} as const;

const quota = { mostBytes: 1024 ** 3, mostInADay: 50 };

export interface StartUploadInput extends PlaceInput {
  readonly idempotencyKey: string;
  readonly contentType: string;
  readonly size: number;
}

/** Begins an upload. The same request again gets the same address, as long as it serves. */
export async function startUpload(
  work: UnitOfWork,
  { media: { store } }: Pick<Dependencies, 'media'>,
  person: Person,
  { idempotencyKey: key, ...input }: StartUploadInput,
): Promise<{ readonly media: EventMedia; readonly upload: UploadAddress | null }> {
  const content = readDeclared(input, longest);
  const request = { operation: 'startMediaUpload', key, request: input };
  const id = await idempotent(work, person, request, async (tx) => {
    const place = await lockPlace(tx, person.id, input);
    await refuseBeyondQuota(tx, mediaUploads, quota, { personId: person.id, sizeBytes: content.sizeBytes });
    return tx.add(EventMedia.start(place, content, person.id, tx.now)).id;
  });
  // A retry can come after the media were removed.
  const own = { id, uploadedBy: person.id, status: Not('REMOVED' as const) };
  const media = await work.read(person, (tx) => tx.get(EventMedia, own, 'No media of yours'));
  return { media, upload: await uploadAddressOf(store, mediaUploads, media, work.now) };
}
