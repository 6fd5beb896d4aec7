import type { PersonalTable } from '@kindred/service/personal-data/inventory';
import { eraseUploads } from '@kindred/uploads/erase-uploads';
import { channelUploadKind } from './upload-kind.ts';

/** The receipt tells a person of the copies that Matrix has: a homeserver keeps a file when its message is redacted. */
const copies: PersonalTable = {
  table: 'channel_upload',
  kind: 'CHANNEL_UPLOAD_IN_MATRIX',
  what: 'Copies in Matrix of what a person uploaded. Their messages are redacted, and the homeserver keeps the files.',
  class: 'SENSITIVE',
  purpose: 'CONTRACT',
  owner: 'uploaded_by',
  kept: 'NOT_IN_REACH',
  erase: async ({ tx, userId }) => {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM channel_upload u JOIN channel_attachment a ON a.message_id = u.message_id
       WHERE u.uploaded_by = $1 AND a.address IS NOT NULL`,
      [userId],
    );
    return { kept: row?.count ?? 0 };
  },
  archive: { leftOut: 'is among the uploads of the person' },
};

const uploads: PersonalTable = {
  table: 'channel_upload',
  kind: 'CHANNEL_UPLOAD',
  what: 'Pictures and videos that a person uploaded for messages. Their content is in the media store.',
  class: 'SENSITIVE',
  purpose: 'CONTRACT',
  owner: 'uploaded_by',
  erase: (erasing) => eraseUploads(erasing, channelUploadKind, (tx, upload) => upload.remove(tx.now)),
  archive: {
    as: 'channelUploads',
    order: 'started_at, id',
    fields: {
      id: 'id',
      channelId: 'channel_id',
      messageId: 'message_id',
      fileName: 'file_name',
      contentType: 'content_type',
      sizeBytes: 'size_bytes',
      status: 'status',
      uploadedAt: 'uploaded_at',
    },
  },
  endOfLife: {
    job: 'clear-channel-uploads',
    because:
      'an upload goes with its message; without a message, a day after its start; if it is not shown, after two hours',
  },
};

/** The copies are counted before the uploads lose their person. */
export const channelUploadPersonalData = [copies, uploads];
