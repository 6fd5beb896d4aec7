import { oneByKey } from '@kindred/service/loaders';
import { In, Not } from 'typeorm';
import { ChannelUpload } from './channel-upload.ts';

export const channelUploadLoaders = {
  /** The viewer's own. */
  channelUpload: oneByKey(
    async (tx, ids: readonly string[]) =>
      tx.actor.id === null
        ? []
        : tx.find(ChannelUpload, { id: In(ids), uploadedBy: tx.actor.id, status: Not('REMOVED' as const) }),
    ({ id }) => id,
  ),
};
