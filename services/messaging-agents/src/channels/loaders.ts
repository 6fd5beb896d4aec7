import { oneByKey } from '@kindred/service/loaders';
import { And, In, IsNull } from 'typeorm';
import { isSeenBy } from '../blocks/kept-apart.ts';
import { ChannelMember } from './channel-member.ts';
import { Channel } from './channel.ts';
import { pagesOfChannelMembers, pagesOfChannels } from './list-channels.ts';
import { isOwnChannel, isSeenChannel } from './seen-channels.ts';

export const channelLoaders = {
  channelsOfMicroDao: pagesOfChannels,
  membersOfChannel: pagesOfChannelMembers,
  /** Those that the viewer may know of. */
  channel: oneByKey(
    async (tx, ids: readonly string[]) =>
      tx.actor.id === null ? [] : tx.find(Channel, { id: And(In(ids), isSeenChannel(tx.actor.id)) }),
    ({ id }) => id,
  ),
  /** The viewer's own stays, and current ones of members whom they see in channels of theirs. */
  channelMember: oneByKey(
    async (tx, ids: readonly string[]) => {
      const viewerId = tx.actor.id;
      if (viewerId === null) return [];
      return tx.find(ChannelMember, [
        { id: In(ids), userId: viewerId },
        { id: In(ids), leftAt: IsNull(), channelId: isOwnChannel(viewerId), userId: isSeenBy(viewerId) },
      ]);
    },
    ({ id }) => id,
  ),
  /** The viewer's own current stay in each channel. */
  ownChannelMember: oneByKey(
    async (tx, channelIds: readonly string[]) =>
      tx.actor.id === null
        ? []
        : tx.find(ChannelMember, { channelId: In(channelIds), userId: tx.actor.id, leftAt: IsNull() }),
    ({ channelId }) => channelId,
  ),
  /** The other person of each direct channel of the viewer's. */
  otherOfDirectChannel: oneByKey(
    (tx, channelIds: readonly string[]) =>
      tx.query<{ channelId: string; userId: string }>(
        `SELECT channel_id AS "channelId", user_id AS "userId" FROM channel_member
         WHERE channel_id = ANY ($1::uuid[]) AND user_id <> $2 AND left_at IS NULL`,
        [channelIds, tx.actor.id],
      ),
    ({ channelId }) => channelId,
  ),
};
