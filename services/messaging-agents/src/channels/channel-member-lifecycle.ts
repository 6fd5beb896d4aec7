import { lifecycle } from '@kindred/contracts/lifecycle';

export const channelMemberStatuses = ['CURRENT', 'LEFT', 'REMOVED'] as const;
export type ChannelMemberStatus = (typeof channelMemberStatuses)[number];

export const channelMemberLifecycle = lifecycle<ChannelMemberStatus>({
  CURRENT: ['LEFT', 'REMOVED'],
  LEFT: [],
  REMOVED: [],
});
