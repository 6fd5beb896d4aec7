import { lifecycle } from '@kindred/contracts/lifecycle';

export type AgentTurnStatus = 'WAITING' | 'ANSWERED' | 'DROPPED';

export const agentTurnLifecycle = lifecycle<AgentTurnStatus>({
  WAITING: ['ANSWERED', 'DROPPED'],
  ANSWERED: [],
  DROPPED: [],
});
