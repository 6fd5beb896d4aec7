import { Not, type FindOptionsWhere } from 'typeorm';
import type { ChannelUpload } from './channel-upload.ts';

export const noUpload = 'No upload of yours';

/** A person's own upload that was not removed. */
export const ownUpload = (uploadedBy: string, id: string): FindOptionsWhere<ChannelUpload> => ({
  id,
  uploadedBy,
  status: Not('REMOVED'),
});
