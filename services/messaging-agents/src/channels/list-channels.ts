import { orderedList } from '@kindred/database/lists/ordered-list';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In, IsNull, Not } from 'typeorm';
import type { ChannelMembersArgs, MicroDaoChannelsArgs } from '../__generated__/resolvers.ts';
import { isSeenBy } from '../blocks/kept-apart.ts';
import { ChannelMember } from './channel-member.ts';
import { Channel } from './channel.ts';
import { isSeenChannel } from './seen-channels.ts';

const channelsBy = orderedList<Channel, 'CREATED_AT'>('channels', { CREATED_AT: 'createdAt' }, 'id');
const membersBy = orderedList<ChannelMember, 'JOINED_AT'>('channel members', { JOINED_AT: 'joinedAt' }, 'id');

/** Pages of the channels of microDAOs that the viewer may know of. */
export const pagesOfChannels = pagesOfEach<Channel, MicroDaoChannelsArgs>({
  entity: Channel,
  parent: 'microDaoId',
  list: ({ orderBy }) => channelsBy(orderBy ?? { field: 'CREATED_AT', direction: 'ASC' }),
  where: ({ filter }, viewer) => {
    if (viewer.id === null) throw new Error('Only people who are signed in see channels.');
    return { id: isSeenChannel(viewer.id), archivedAt: filter?.archived ? Not(IsNull()) : IsNull() };
  },
});

/** Pages of the current members of channels, without people between whom and the viewer there is a block. */
export const pagesOfChannelMembers = pagesOfEach<ChannelMember, ChannelMembersArgs>({
  entity: ChannelMember,
  parent: 'channelId',
  list: ({ orderBy }) => membersBy(orderBy ?? { field: 'JOINED_AT', direction: 'ASC' }),
  where: ({ filter }, viewer) => {
    if (viewer.id === null) throw new Error('Only members see the members of a channel.');
    return { leftAt: IsNull(), userId: isSeenBy(viewer.id), ...(filter?.roles && { role: In(filter.roles) }) };
  },
});
