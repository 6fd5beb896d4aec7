import { lifecycle } from '@kindred/contracts/lifecycle';

export type JoinRequestStatus = 'PENDING' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'LAPSED';

export const joinRequestLifecycle = lifecycle<JoinRequestStatus>({
  PENDING: ['ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED'],
  ACCEPTED: [],
  DECLINED: [],
  WITHDRAWN: [],
  LAPSED: [],
});
