import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { IsNull } from 'typeorm';
import type { QueryAgentToolsArgs } from '../__generated__/resolvers.ts';
import { AgentTool } from './agent-tool.ts';

const toolsBy = orderedList<AgentTool, 'CODE'>('agent tools', { CODE: 'code' }, 'id');

/** A page of the tools that blueprints can name. */
export function listTools(
  reads: Reads,
  cursors: Cursors,
  { orderBy, ...args }: QueryAgentToolsArgs,
): Promise<CountedConnection<AgentTool>> {
  const list = toolsBy(orderBy ?? { field: 'CODE', direction: 'ASC' });
  return readCountedList(reads, { entity: AgentTool, list, where: { retiredAt: IsNull() } }, args, cursors);
}
