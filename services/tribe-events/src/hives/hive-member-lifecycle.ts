import { lifecycle } from '@kindred/contracts/lifecycle';

export type HiveMemberStatus = 'PLEDGED' | 'ACTIVE' | 'WITHDRAWN' | 'LAPSED' | 'LEFT' | 'REMOVED' | 'CLOSED';

/**
 * A hive and a person have one membership, which begins again when the person pledges or joins again. A person whom a
 * steward removed stays out. Memberships end with a hive that a steward closes.
 */
export const hiveMemberLifecycle = lifecycle<HiveMemberStatus>(
  {
    PLEDGED: ['ACTIVE', 'WITHDRAWN', 'LAPSED'],
    ACTIVE: ['LEFT', 'REMOVED', 'CLOSED'],
    WITHDRAWN: ['PLEDGED', 'ACTIVE'],
    LAPSED: [],
    LEFT: ['ACTIVE'],
    REMOVED: [],
    CLOSED: [],
  },
  ['PLEDGED', 'ACTIVE'],
);
