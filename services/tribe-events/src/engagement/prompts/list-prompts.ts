import { orderedList } from '@kindred/database/lists/ordered-list';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In } from 'typeorm';
import type { TribePromptsArgs } from '../../__generated__/resolvers.ts';
import { EngagementPrompt } from './engagement-prompt.ts';

const promptsBy = orderedList<EngagementPrompt, 'ASKED_AT'>('engagement prompts', { ASKED_AT: 'askedAt' }, 'id');

/** Pages of the prompts of tribes. */
export const pagesOfPrompts = pagesOfEach<EngagementPrompt, TribePromptsArgs>({
  entity: EngagementPrompt,
  parent: 'tribeId',
  list: ({ orderBy }) => promptsBy(orderBy ?? { field: 'ASKED_AT', direction: 'DESC' }),
  where: ({ filter }) => (filter?.statuses ? { status: In(filter.statuses) } : {}),
});
