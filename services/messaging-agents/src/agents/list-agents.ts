import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In, IsNull, Not } from 'typeorm';
import type { QueryAgentsArgs } from '../__generated__/resolvers.ts';
import { Agent } from './agent.ts';
import { seenAgents } from './seen-agents.ts';

const agentsBy = orderedList<Agent, 'CREATED_AT' | 'NAME'>('agents', { CREATED_AT: 'createdAt', NAME: 'name' }, 'id');

/** A page of the agents that a person sees. */
export function listAgents(
  reads: Reads,
  cursors: Cursors,
  viewerId: string,
  { orderBy, filter, ...args }: QueryAgentsArgs,
): Promise<CountedConnection<Agent>> {
  const list = agentsBy(orderBy ?? { field: 'CREATED_AT', direction: 'ASC' });
  const { kinds, isOwn, isRetired } = filter ?? {};
  const where = {
    retiredAt: isRetired ? Not(IsNull()) : IsNull(),
    ...(kinds && { kind: In([...kinds]) }),
  };
  const seen = isOwn ? [{ ...where, ownerUserId: viewerId }] : seenAgents(viewerId, where);
  return readCountedList(reads, { entity: Agent, list, where: seen }, args, cursors);
}
