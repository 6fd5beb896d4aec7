import { lifecycle } from '@kindred/contracts/lifecycle';

export const suggestionStatuses = ['PENDING', 'ACCEPTED', 'DECLINED', 'EXPIRED'] as const;
export type SuggestionStatus = (typeof suggestionStatuses)[number];

export const suggestionLifecycle = lifecycle<SuggestionStatus>({
  PENDING: ['ACCEPTED', 'DECLINED', 'EXPIRED'],
  ACCEPTED: [],
  DECLINED: [],
  EXPIRED: [],
});
