import { mediaAdded } from '@kindred/contracts/tribe-events/media-added';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { ContentRefused, type ContentFault } from '@kindred/media/content-refused';
import type { MediaStore } from '@kindred/media/media-store';
import { prepareMedia } from '@kindred/media/prepare-media';
import type { Prepared } from '@kindred/media/prepared';
import { ContentTooLong, MediaUnavailable } from '@kindred/media/refusals';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import type { EventMedia } from './event-media.ts';
import { giveBack, leaseMedia, underLease } from './lease-media.ts';
import { contentKey, quarantineKey, thumbnailKey } from './media-keys.ts';

/** How many are checked at once: a picture takes a core, and up to half a gigabyte. */
const atOnce = 2;
/** A content at which replicas die is refused in the end. */
const mostAttempts = 4;
const pauseMs = 30_000;

/** Checks uploads, and makes of each what may be shown. A store that is away ends the run. */
export const verifyMedia: Job<Dependencies> = {
  name: 'verify-media',
  everyMs: 1_000,
  async run({ work, dependencies: { media } }) {
    const checkOn = async () => {
      for (;;) {
        const [leased] = await leaseMedia(work, ['VERIFYING'], 1);
        if (!leased || !(await verify(work, media.store, leased))) return;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, checkOn));
  },
};

/** False while the store is away. */
async function verify(work: UnitOfWork, store: MediaStore, media: EventMedia): Promise<boolean> {
  try {
    if (media.attempts > mostAttempts) throw new ContentRefused('UNREADABLE');
    const prepared = await prepareMedia(await readUpload(store, media), media.contentType);
    await writeShown(store, media, prepared);
    await underLease(work, media, (tx, locked) => {
      locked.show(prepared);
      const { id: mediaId, tribeId, eventId, type } = locked;
      const { width, height, content } = prepared;
      const where = { mediaId, tribeId, ...(eventId !== null && { eventId }) };
      const by = locked.uploadedBy === null ? {} : { uploadedBy: locked.uploadedBy };
      tx.publish(mediaAdded, locked, { ...where, ...by, type, bytes: content.length, width, height });
    });
    return true;
  } catch (error) {
    if (error instanceof MediaUnavailable) {
      await giveBack(work, media, pauseMs);
      return false;
    }
    if (!(error instanceof ContentRefused)) throw error;
    await refuse(work, media, error.fault);
    return true;
  }
}

async function refuse(work: UnitOfWork, media: EventMedia, fault: ContentFault): Promise<void> {
  await underLease(work, media, (_, locked) => locked.refuse(fault));
}

/** @throws {ContentRefused} if it is not of the length that was declared */
async function readUpload(store: MediaStore, media: EventMedia): Promise<Buffer> {
  const content = await store.read(quarantineKey(media), { maxBytes: media.sizeBytes }).catch((error: unknown) => {
    throw error instanceof ContentTooLong ? new ContentRefused('SIZE', error) : error;
  });
  if (content?.length !== media.sizeBytes) throw new ContentRefused('SIZE');
  return content;
}

/** Written from the bytes that were checked, so that a later upload to the quarantine changes nothing. */
async function writeShown(store: MediaStore, media: EventMedia, { content, contentType, thumbnails }: Prepared) {
  await store.write(contentKey(media), content, contentType);
  for (const [nth, thumbnail] of thumbnails.entries())
    await store.write(thumbnailKey(media, nth), thumbnail.content, 'image/webp');
}
