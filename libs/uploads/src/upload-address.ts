import type { MediaStore, UploadAddress } from '@kindred/media/media-store';
import { quarantineKey } from './content-keys.ts';
import type { UploadKind } from './upload-kind.ts';
import type { Upload } from './upload.ts';

/** Where the content is sent: the same address each time. Null if the content was sent, or the address has ended. */
export async function uploadAddressOf<Kept extends Upload>(
  store: MediaStore,
  kind: UploadKind<Kept>,
  upload: Kept,
  now: Date,
): Promise<UploadAddress | null> {
  const { status, startedAt, uploadEndsAt: expiresAt, contentType, sizeBytes } = upload;
  if (status !== 'UPLOADING' || expiresAt <= now) return null;
  return store.uploadAddress(quarantineKey(kind, upload), { contentType, sizeBytes, now: startedAt, expiresAt });
}
