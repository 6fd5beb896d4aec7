import type { Person } from '@kindred/service/callers';
import { Not, type FindOptionsWhere } from 'typeorm';
import { quarantineKey } from './content-keys.ts';
import { UploadMissing } from './refusals.ts';
import type { UploadAccess } from './upload-kind.ts';
import type { Upload } from './upload.ts';

/**
 * Marks a person's own upload as sent, so that a job checks it. `missing` is the message of {@link NotFound}.
 * @throws {NotFound} also for another person's upload, and for one outside of `where` @throws {UploadMissing}
 */
export async function finishUpload<Kept extends Upload>(
  { work, store, kind }: UploadAccess<Kept>,
  person: Person,
  where: FindOptionsWhere<Kept>,
  missing: string,
): Promise<Kept> {
  const own = { ...where, uploadedBy: person.id, status: Not('REMOVED') } as FindOptionsWhere<Kept>;
  const known = await work.read(person, (tx) => tx.get(kind.entity, own, missing));
  if (known.status !== 'UPLOADING') return known;
  // Asked before the transaction, because the store is a foreign system.
  if ((await store.sizeOf(quarantineKey(kind, known))) === null) throw new UploadMissing();
  return work.run(person, async (tx) => {
    const upload = await tx.lock(kind.entity, own, missing);
    if (upload.status === 'UPLOADING') upload.finish(tx.now);
    return upload;
  });
}
