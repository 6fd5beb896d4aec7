import { mediaAdded } from '@kindred/contracts/tribe-events/media-added';
import type { Transaction } from '@kindred/database/transaction';
import type { Prepared } from '@kindred/media/prepared';
import type { Job } from '@kindred/service/jobs';
import { verifyUploads } from '@kindred/uploads/verify-uploads';
import type { Dependencies } from '../dependencies.ts';
import type { EventMedia } from './event-media.ts';
import { mediaUploads } from './media-uploads.ts';

/** Checks uploads, and makes of each what may be shown. */
export const verifyMedia: Job<Dependencies> = {
  name: 'verify-media',
  everyMs: 1_000,
  run: ({ work, dependencies: { media } }) => verifyUploads({ work, store: media.store, kind: mediaUploads, tell }),
};

function tell(tx: Transaction, media: EventMedia, { content, width, height }: Prepared): void {
  const { id: mediaId, tribeId, eventId, type, uploadedBy } = media;
  const where = { mediaId, tribeId, ...(eventId !== null && { eventId }) };
  const by = uploadedBy === null ? {} : { uploadedBy };
  tx.publish(mediaAdded, media, { ...where, ...by, type, bytes: content.length, width, height });
}
