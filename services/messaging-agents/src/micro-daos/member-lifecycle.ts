import { lifecycle } from '@kindred/contracts/lifecycle';

export type MemberStatus = 'CURRENT' | 'LEFT' | 'REMOVED';

/** A person who comes back begins a new membership. */
export const memberLifecycle = lifecycle<MemberStatus>({ CURRENT: ['LEFT', 'REMOVED'], LEFT: [], REMOVED: [] });
