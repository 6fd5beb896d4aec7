import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { EventMedia, type MediaPlace } from './event-media.ts';
import { MediaNotReady } from './refusals.ts';

/**
 * Looks whether a person may show a picture in a message: their own, uploaded to the chat of the tribe, and checked.
 * @throws {NotFound} @throws {MediaNotReady}
 */
export async function refuseUnshowable(
  tx: Transaction,
  mediaId: string,
  { tribeId, userId: uploadedBy }: Pick<MediaPlace, 'tribeId'> & { readonly userId: string },
): Promise<void> {
  const media = await tx.findOne(EventMedia, { id: mediaId, tribeId, uploadedBy, type: 'IMAGE' });
  if (!media || media.status === 'REMOVED' || media.eventId !== null) throw new NotFound('No picture of yours');
  if (media.status !== 'READY') throw new MediaNotReady();
}
