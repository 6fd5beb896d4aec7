import { orderedList } from '@kindred/database/lists/ordered-list';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import type { ChannelAgentDecisionsArgs } from '../__generated__/resolvers.ts';
import { AgentDecision } from './agent-decision.ts';

const decisionsBy = orderedList<AgentDecision, 'DECIDED_AT'>('agent decisions', { DECIDED_AT: 'decidedAt' }, 'id');

/** Pages of what agents decided in channels. The caller has looked that the viewer is an admin of the channel. */
export const pagesOfDecisions = pagesOfEach<AgentDecision, ChannelAgentDecisionsArgs>({
  entity: AgentDecision,
  parent: 'channelId',
  list: ({ orderBy }) => decisionsBy(orderBy ?? { field: 'DECIDED_AT', direction: 'DESC' }),
  where: ({ filter }) => ({
    ...(filter?.agentId != null && { agentId: filter.agentId }),
    ...(filter?.answers != null && { answers: filter.answers }),
  }),
});
