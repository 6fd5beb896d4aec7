import { orderedList } from '@kindred/database/lists/ordered-list';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import type { TribeMessagesArgs } from '../__generated__/resolvers.ts';
import { TribeMessage } from './tribe-message.ts';

/** The sequence is unique within a tribe, and a list never has messages of two. */
const messagesBy = orderedList<TribeMessage, 'SENT_AT'>('tribe messages', { SENT_AT: 'sequence' }, 'sequence');

/** Pages of the chats of tribes, for their members. */
export const pagesOfMessages = pagesOfEach<TribeMessage, TribeMessagesArgs>({
  entity: TribeMessage,
  parent: 'tribeId',
  list: ({ orderBy }) => messagesBy(orderBy ?? { field: 'SENT_AT', direction: 'DESC' }),
  where: () => ({}),
});
