import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { IsNull } from 'typeorm';
import type { QueryAgentBlueprintsArgs } from '../__generated__/resolvers.ts';
import { AgentBlueprint } from './agent-blueprint.ts';

const blueprintsBy = orderedList<AgentBlueprint, 'CODE' | 'CREATED_AT'>(
  'agent blueprints',
  { CODE: 'code', CREATED_AT: 'createdAt' },
  'id',
);

/** A page of the blueprints that agents can be made from. */
export function listBlueprints(
  reads: Reads,
  cursors: Cursors,
  { orderBy, ...args }: QueryAgentBlueprintsArgs,
): Promise<CountedConnection<AgentBlueprint>> {
  const list = blueprintsBy(orderBy ?? { field: 'CODE', direction: 'ASC' });
  return readCountedList(reads, { entity: AgentBlueprint, list, where: { retiredAt: IsNull() } }, args, cursors);
}
