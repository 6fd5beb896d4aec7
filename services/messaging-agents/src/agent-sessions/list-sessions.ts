import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In } from 'typeorm';
import type { UserAgentSessionsArgs } from '../__generated__/resolvers.ts';
import { AgentSession } from './agent-session.ts';

const sessionsBy = orderedList<AgentSession, 'STARTED_AT' | 'LAST_ACTIVITY_AT'>(
  'agent sessions',
  { STARTED_AT: 'startedAt', LAST_ACTIVITY_AT: 'lastActivityAt' },
  'id',
);

/** A page of a person's own sessions with agents. */
export function listSessions(
  reads: Reads,
  cursors: Cursors,
  userId: string,
  { orderBy, filter, ...args }: UserAgentSessionsArgs,
): Promise<CountedConnection<AgentSession>> {
  const list = sessionsBy(orderBy ?? { field: 'LAST_ACTIVITY_AT', direction: 'DESC' });
  const { statuses, agentId } = filter ?? {};
  const where = { userId, ...(statuses && { status: In([...statuses]) }), ...(agentId != null && { agentId }) };
  return readCountedList(reads, { entity: AgentSession, list, where }, args, cursors);
}
