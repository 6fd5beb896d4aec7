import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { UploadAddress } from '@kindred/media/media-store';
import { imageTypes, isImageType, isVideoType, videoTypes } from '@kindred/media/media-types';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { EventMedia } from './event-media.ts';
import { lockPlace, type PlaceInput } from './lock-place.ts';
import { quarantineKey } from './media-keys.ts';
import { refuseBeyondQuota } from './quota.ts';
import { InvalidMediaSize, InvalidMediaType } from './refusals.ts';

const mostImageBytes = 15_000_000;
const mostVideoBytes = 100_000_000;

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
  const content = readContent(input);
  const request = { operation: 'startMediaUpload', key, request: input };
  const id = await idempotent(work, person, request, async (tx) => {
    const place = await lockPlace(tx, person.id, input);
    await refuseBeyondQuota(tx, person.id, content.sizeBytes);
    return tx.add(EventMedia.start(place, content, person.id, tx.now)).id;
  });
  const media = await work.read(person, (tx) => tx.get(EventMedia, { id, uploadedBy: person.id }, 'No media of yours'));
  const { status, startedAt: now, uploadEndsAt: expiresAt, contentType, sizeBytes } = media;
  if (status !== 'UPLOADING' || expiresAt <= work.now) return { media, upload: null };
  const upload = await store.uploadAddress(quarantineKey(media), { contentType, sizeBytes, now, expiresAt });
  return { media, upload };
}

/** @throws {InvalidMediaType} @throws {InvalidMediaSize} */
function readContent({ contentType, size }: Pick<StartUploadInput, 'contentType' | 'size'>) {
  if (!isImageType(contentType) && !isVideoType(contentType))
    throw new InvalidMediaType([...imageTypes, ...videoTypes]);
  const most = isImageType(contentType) ? mostImageBytes : mostVideoBytes;
  if (size < 1 || size > most) throw new InvalidMediaSize(most);
  return { contentType, sizeBytes: size };
}
