import { mediaRemoved } from '@kindred/contracts/tribe-events/media-removed';
import { mediaRemovedV2 } from '@kindred/contracts/tribe-events/media-removed-v2';
import type { Transaction } from '@kindred/database/transaction';
import type { EventMedia } from './event-media.ts';

/** Why media are gone. */
export type RemovalCause = 'UPLOADER' | 'HOST' | 'RETENTION' | 'ERASURE' | 'MODERATION';

/**
 * Hides locked media from everyone, and tells of it if others saw them. A job removes the content. Version 1 of the
 * event does not know moderation.
 */
export function removeMedia(tx: Transaction, media: EventMedia, cause: RemovalCause): void {
  const wasShown = media.status === 'READY';
  media.remove(tx.now);
  if (!wasShown) return;
  const { id: mediaId, tribeId, eventId, type } = media;
  const data = { mediaId, tribeId, ...(eventId !== null && { eventId }), type };
  if (cause !== 'MODERATION') tx.publish(mediaRemoved, media, { ...data, cause });
  tx.publish(mediaRemovedV2, media, { ...data, cause });
}
