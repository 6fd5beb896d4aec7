import { orderedList } from '@kindred/database/lists/ordered-list';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import type { NarrativeDuetTranscriptArgs } from '../__generated__/resolvers.ts';
import { DuetMessage } from './duet-message.ts';

const messagesBy = orderedList<DuetMessage, 'POSITION'>('duet messages', { POSITION: 'position' }, 'position');

/** Pages of what was said in duets. */
export const pagesOfTranscript = pagesOfEach<DuetMessage, NarrativeDuetTranscriptArgs>({
  entity: DuetMessage,
  parent: 'duetId',
  list: ({ orderBy }) => messagesBy(orderBy ?? { field: 'POSITION', direction: 'ASC' }),
  where: () => ({}),
});
