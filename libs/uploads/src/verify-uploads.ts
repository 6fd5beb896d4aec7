import type { Transaction } from '@kindred/database/transaction';
import { ContentRefused } from '@kindred/media/content-refused';
import type { MediaStore } from '@kindred/media/media-store';
import { prepareMedia } from '@kindred/media/prepare-media';
import type { Prepared } from '@kindred/media/prepared';
import { ContentTooLong, MediaUnavailable } from '@kindred/media/refusals';
import { contentKey, quarantineKey, thumbnailKey } from './content-keys.ts';
import { giveBack, leaseUploads, underLease } from './lease-uploads.ts';
import type { UploadAccess, UploadKind } from './upload-kind.ts';
import type { Upload } from './upload.ts';

/** How many are checked at once: a picture takes a core, and up to half a gigabyte. */
const atOnce = 2;
/** A content at which replicas die is refused in the end. */
const mostAttempts = 4;
const pauseMs = 30_000;

export interface Verifying<Kept extends Upload> extends UploadAccess<Kept> {
  /** Tells of an upload that can be seen from now on. */
  readonly tell: (tx: Transaction, upload: Kept, prepared: Prepared) => void;
}

/** Checks uploads, and makes of each what may be shown. A store that is away ends the run. */
export async function verifyUploads<Kept extends Upload>(verifying: Verifying<Kept>): Promise<void> {
  const checkOn = async () => {
    for (;;) {
      const [leased] = await leaseUploads(verifying.work, verifying.kind, ['VERIFYING'], 1);
      if (!leased || !(await verify(verifying, leased))) return;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, checkOn));
}

/** False while the store is away. */
async function verify<Kept extends Upload>({ work, store, kind, tell }: Verifying<Kept>, upload: Kept) {
  try {
    if (upload.attempts > mostAttempts) throw new ContentRefused('UNREADABLE');
    const content = await readUpload(store, quarantineKey(kind, upload), upload.sizeBytes);
    const prepared = await prepareMedia(content, upload.contentType);
    await writeShown(store, kind, upload, prepared);
    await underLease(work, kind, upload, (tx, locked) => {
      locked.show(prepared);
      tell(tx, locked, prepared);
    });
    return true;
  } catch (error) {
    if (error instanceof MediaUnavailable) {
      await giveBack(work, kind, upload, pauseMs);
      return false;
    }
    if (!(error instanceof ContentRefused)) throw error;
    await underLease(work, kind, upload, (_, locked) => locked.refuse(error.fault));
    return true;
  }
}

/** @throws {ContentRefused} if it is not of the length that was declared */
async function readUpload(store: MediaStore, key: string, sizeBytes: number): Promise<Buffer> {
  const content = await store.read(key, { maxBytes: sizeBytes }).catch((error: unknown) => {
    throw error instanceof ContentTooLong ? new ContentRefused('SIZE', error) : error;
  });
  if (content?.length !== sizeBytes) throw new ContentRefused('SIZE');
  return content;
}

/** Written from the bytes that were checked, so that a later upload to the quarantine changes nothing. */
async function writeShown<Kept extends Upload>(
  store: MediaStore,
  kind: UploadKind<Kept>,
  upload: Kept,
  { content, contentType, thumbnails }: Prepared,
): Promise<void> {
  await store.write(contentKey(kind, upload), content, contentType);
  for (const [nth, thumbnail] of thumbnails.entries())
    await store.write(thumbnailKey(kind, upload, nth), thumbnail.content, 'image/webp');
}
