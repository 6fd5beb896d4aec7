import { orderedList } from '@kindred/database/lists/ordered-list';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { MoreThanOrEqual } from 'typeorm';
import type { ChannelMessagesArgs, ChannelMessageThreadArgs } from '../__generated__/resolvers.ts';
import { ChannelMessage } from './channel-message.ts';

/** The place is unique within a channel, and a list never has messages of two. */
const messagesBy = orderedList<ChannelMessage, 'PLACE'>('channel messages', { PLACE: 'place' }, 'place');
const threadBy = orderedList<ChannelMessage, 'PLACE'>('thread messages', { PLACE: 'place' }, 'place');

/** Pages of the messages of channels in the homeserver's order; what is not sent yet is the newest. */
export const pagesOfMessages = pagesOfEach<ChannelMessage, ChannelMessagesArgs>({
  entity: ChannelMessage,
  parent: 'channelId',
  list: ({ orderBy }) => messagesBy(orderBy ?? { field: 'PLACE', direction: 'DESC' }),
  where: ({ filter }) => (filter?.sentFrom ? { sentAt: MoreThanOrEqual(filter.sentFrom) } : {}),
});

/** Pages of the answers within threads. */
export const pagesOfThreads = pagesOfEach<ChannelMessage, ChannelMessageThreadArgs>({
  entity: ChannelMessage,
  parent: 'threadRootId',
  list: ({ orderBy }) => threadBy(orderBy ?? { field: 'PLACE', direction: 'ASC' }),
  where: () => ({}),
});
