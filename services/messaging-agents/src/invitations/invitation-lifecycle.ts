import { lifecycle } from '@kindred/contracts/lifecycle';

export type InvitationStatus = 'PENDING' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'LAPSED';

export const invitationLifecycle = lifecycle<InvitationStatus>({
  PENDING: ['ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED'],
  ACCEPTED: [],
  DECLINED: [],
  WITHDRAWN: [],
  LAPSED: [],
});
