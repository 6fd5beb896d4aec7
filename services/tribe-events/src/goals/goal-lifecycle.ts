import { lifecycle } from '@kindred/contracts/lifecycle';

export const goalStatuses = ['OPEN', 'PROPOSED', 'COMPLETED', 'DECLINED'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** A member's goal begins as OPEN, a challenge as PROPOSED. */
export const goalLifecycle = lifecycle<GoalStatus>(
  {
    OPEN: ['COMPLETED'],
    PROPOSED: ['OPEN', 'DECLINED'],
    COMPLETED: [],
    DECLINED: [],
  },
  ['OPEN', 'PROPOSED'],
);
