import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { And, Equal } from 'typeorm';
import { recordPictureRemoved } from '../chat/record-picture-removed.ts';
import { lockChat } from '../chat/sequence.ts';
import { EventHost } from '../events/event-host.ts';
import { HostsOnly } from '../events/refusals.ts';
import { lockAsMember } from '../memberships/as-member.ts';
import { EventMedia } from './event-media.ts';
import { removeMedia } from './remove-media.ts';
import { isVisibleMedia } from './visible-media.ts';

const noMedia = 'No media';

/** Deletes media for everyone. @throws {NotFound} for media that the person does not see @throws {HostsOnly} */
export function deleteMedia(work: UnitOfWork, person: Person, { mediaId }: { readonly mediaId: string }) {
  return work.run(person, async (tx) => {
    const seen = await tx.findOne(EventMedia, { id: And(Equal(mediaId), isVisibleMedia(tx)) });
    if (!seen) throw new NotFound(noMedia);
    const isOwn = seen.uploadedBy === person.id;
    if (!isOwn) await refuseOthersThanHosts(tx, seen, person.id);
    if (seen.eventId === null) await lockChat(tx, seen.tribeId);
    const media = await tx.lock(EventMedia, mediaId);
    if (media.status === 'REMOVED') throw new NotFound(noMedia);
    removeMedia(tx, media, isOwn ? 'UPLOADER' : 'HOST');
    if (media.eventId === null) await recordPictureRemoved(tx, media, person.id);
    return { deletedId: media.id, eventId: media.eventId };
  });
}

/** @throws {HostsOnly} */
async function refuseOthersThanHosts(tx: Transaction, { tribeId, eventId }: EventMedia, userId: string): Promise<void> {
  const inTribe = await lockAsMember(tx, tribeId, userId).catch((error: unknown) => {
    // A person who sees the media, and is no member, is going to the event.
    throw error instanceof NotFound ? new HostsOnly() : error;
  });
  if (inTribe.tribe.createdBy === userId) return;
  if (eventId === null || !(await tx.findOne(EventHost, { eventId, userId }))) throw new HostsOnly();
}
