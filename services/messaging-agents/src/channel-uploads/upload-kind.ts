import type { UploadKind } from '@kindred/uploads/upload-kind';
import { ChannelUpload } from './channel-upload.ts';

/** How `libs/uploads` knows the uploads of channels. */
export const channelUploadKind: UploadKind<ChannelUpload> = {
  entity: ChannelUpload,
  table: 'channel_upload',
  prefix: 'messaging-agents',
};
