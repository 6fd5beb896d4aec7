import { lifecycle } from '@kindred/contracts/lifecycle';

export const membershipStatuses = ['PENDING', 'ACTIVE', 'INACTIVE', 'REMOVED', 'LEFT'] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

/** A tribe and a person have one membership, which begins again when the person is invited or joins again. */
export const membershipLifecycle = lifecycle<MembershipStatus>(
  {
    PENDING: ['ACTIVE', 'LEFT'],
    ACTIVE: ['INACTIVE', 'REMOVED', 'LEFT'],
    INACTIVE: ['ACTIVE', 'REMOVED', 'LEFT'],
    REMOVED: ['PENDING'],
    LEFT: ['PENDING', 'ACTIVE'],
  },
  ['PENDING', 'ACTIVE'],
);
