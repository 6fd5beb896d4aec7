import { lifecycle } from '@kindred/contracts/lifecycle';

export const promptStatuses = ['OPEN', 'ANSWERED', 'LAPSED', 'WITHDRAWN'] as const;
export type PromptStatus = (typeof promptStatuses)[number];

export const promptLifecycle = lifecycle<PromptStatus>({
  OPEN: ['ANSWERED', 'LAPSED', 'WITHDRAWN'],
  ANSWERED: [],
  LAPSED: [],
  WITHDRAWN: [],
});
