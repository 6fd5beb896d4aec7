import type { Transaction } from '@kindred/database/transaction';
import type { Prepared } from '@kindred/media/prepared';
import type { Job } from '@kindred/service/jobs';
import { clearUploads, removeExpired } from '@kindred/uploads/clear-uploads';
import { verifyUploads } from '@kindred/uploads/verify-uploads';
import type { Dependencies } from '../dependencies.ts';
import type { ChannelUpload } from './channel-upload.ts';
import { channelUploadKind as kind } from './upload-kind.ts';

/** Checks uploads, and makes of each what may be shown. The message that carries one tells of it. */
export const verifyChannelUploads: Job<Dependencies> = {
  name: 'verify-channel-uploads',
  everyMs: 1_000,
  run: ({ work, dependencies: { media } }) => verifyUploads({ work, store: media.store, kind, tell: noteLength }),
};

function noteLength(_tx: Transaction, upload: ChannelUpload, { content }: Prepared): void {
  upload.shownBytes = content.length;
}

/** Removes uploads that no message carries a day after their start, and does the work of the store that is due. */
export const clearChannelUploads: Job<Dependencies> = {
  name: 'clear-channel-uploads',
  everyMs: 10_000,
  async run({ work, dependencies: { media } }) {
    await removeExpired(work, kind, unsent, (tx, upload) => upload.remove(tx.now));
    await clearUploads({ work, store: media.store, kind });
  },
};

const unsent = `SELECT id FROM channel_upload WHERE status = 'READY' AND message_id IS NULL
    AND started_at <= $1::timestamptz - interval '1 day'
  ORDER BY started_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`;
