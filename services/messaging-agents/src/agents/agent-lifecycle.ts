import { lifecycle } from '@kindred/contracts/lifecycle';

export type AgentStatus = 'ACTIVE' | 'PAUSED' | 'RETIRED';

/** A paused agent answers nothing until it is resumed. A retired one begins nothing new, for good. */
export const agentLifecycle = lifecycle<AgentStatus>({
  ACTIVE: ['PAUSED', 'RETIRED'],
  PAUSED: ['ACTIVE', 'RETIRED'],
  RETIRED: [],
});
