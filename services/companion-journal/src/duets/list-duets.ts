import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In, IsNull } from 'typeorm';
import type { QueryDuetAgentsArgs, UserNarrativeDuetsArgs } from '../__generated__/resolvers.ts';
import { DuetAgent } from './duet-rows.ts';
import { NarrativeDuet } from './narrative-duet.ts';

const duetsBy = orderedList<NarrativeDuet, 'INVITED_AT'>('narrative duets', { INVITED_AT: 'invitedAt' }, 'id');
const agentsBy = orderedList<DuetAgent, 'MADE_AT'>('duet agents', { MADE_AT: 'madeAt' }, 'id');

/** A page of a person's own duets. Row-level security leaves out invitations that are withheld from them. */
export function listDuets(
  reads: Reads,
  cursors: Cursors,
  personId: string,
  { orderBy, filter, ...args }: UserNarrativeDuetsArgs,
): Promise<CountedConnection<NarrativeDuet>> {
  const list = duetsBy(orderBy ?? { field: 'INVITED_AT', direction: 'DESC' });
  const statuses = filter?.statuses ? { status: In([...filter.statuses]) } : {};
  const where = [
    { seekerId: personId, ...statuses },
    { subjectId: personId, ...statuses },
  ];
  return readCountedList(reads, { entity: NarrativeDuet, list, where }, args, cursors);
}

/** A page of the agents that begin new duets. */
export function listAgents(
  reads: Reads,
  cursors: Cursors,
  { orderBy, ...args }: QueryDuetAgentsArgs,
): Promise<CountedConnection<DuetAgent>> {
  const list = agentsBy(orderBy ?? { field: 'MADE_AT', direction: 'ASC' });
  return readCountedList(reads, { entity: DuetAgent, list, where: { retiredAt: IsNull() } }, args, cursors);
}
