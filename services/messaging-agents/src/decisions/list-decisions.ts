import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import type { QueryAgentDecisionsArgs } from '../__generated__/resolvers.ts';
import { channelFor } from '../channels/channel-for.ts';
import { AgentDecision } from './agent-decision.ts';

const decisionsBy = orderedList<AgentDecision, 'DECIDED_AT'>('agent decisions', { DECIDED_AT: 'decidedAt' }, 'id');

/** A page of what agents decided in a channel. @throws {NotFound} for a channel that the viewer does not see */
export async function listDecisions(
  reads: Reads,
  cursors: Cursors,
  viewerId: string,
  { orderBy, filter, channelId, ...args }: QueryAgentDecisionsArgs,
): Promise<CountedConnection<AgentDecision>> {
  await reads.run((tx) => channelFor(tx, channelId, viewerId));
  const list = decisionsBy(orderBy ?? { field: 'DECIDED_AT', direction: 'DESC' });
  const { agentId, answers } = filter ?? {};
  const where = { channelId, ...(agentId != null && { agentId }), ...(answers != null && { answers }) };
  return readCountedList(reads, { entity: AgentDecision, list, where }, args, cursors);
}
