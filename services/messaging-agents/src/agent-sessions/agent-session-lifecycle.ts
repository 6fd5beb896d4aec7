import { lifecycle } from '@kindred/contracts/lifecycle';

export type AgentSessionStatus = 'ACTIVE' | 'IDLE' | 'CLOSED';

/** An idle session is active again when the person asks the agent. A closed one stays closed: the next is another. */
export const agentSessionLifecycle = lifecycle<AgentSessionStatus>({
  ACTIVE: ['IDLE', 'CLOSED'],
  IDLE: ['ACTIVE', 'CLOSED'],
  CLOSED: [],
});
