import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { Not } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { EventMedia } from './event-media.ts';
import { quarantineKey } from './media-keys.ts';
import { UploadMissing } from './refusals.ts';

const noMedia = 'No media of yours';

/** Has an upload checked. @throws {NotFound} also for that of another person @throws {UploadMissing} */
export async function finishUpload(
  work: UnitOfWork,
  { media: { store } }: Pick<Dependencies, 'media'>,
  person: Person,
  { mediaId }: { readonly mediaId: string },
): Promise<EventMedia> {
  const own = { id: mediaId, uploadedBy: person.id, status: Not('REMOVED' as const) };
  const known = await work.read(person, (tx) => tx.get(EventMedia, own, noMedia));
  if (known.status !== 'UPLOADING') return known;
  // Asked before the transaction, because the store is a foreign system.
  if ((await store.sizeOf(quarantineKey(known))) === null) throw new UploadMissing();
  return work.run(person, async (tx) => {
    const media = await tx.lock(EventMedia, own, noMedia);
    if (media.status === 'UPLOADING') media.finish(tx.now);
    return media;
  });
}
