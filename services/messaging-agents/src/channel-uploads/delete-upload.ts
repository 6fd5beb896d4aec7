import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { Not } from 'typeorm';
import { ChannelUpload } from './channel-upload.ts';
import { noUpload, ownUpload } from './own-upload.ts';
import { UploadSent } from './refusals.ts';

/** Deletes a person's own upload before a message carries it. @throws {NotFound} @throws {UploadSent} */
export function deleteUpload(work: UnitOfWork, person: Person, uploadId: string): Promise<string> {
  return work.run(person, async (tx) => {
    const upload = await tx.lock(ChannelUpload, ownUpload(person.id, uploadId), noUpload);
    if (upload.messageId !== null) throw new UploadSent();
    upload.remove(tx.now);
    return upload.id;
  });
}

/** Removes the upload of a deleted message, with the lock of its channel. A job deletes its content. */
export async function removeUploadOf(tx: Transaction, messageId: string): Promise<void> {
  const upload = await tx.lockOne(ChannelUpload, { messageId, status: Not('REMOVED') });
  upload?.remove(tx.now);
}
