import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In } from 'typeorm';
import type { HiveMembersArgs, UserHiveMembershipsArgs } from '../__generated__/resolvers.ts';
import { HiveMember } from './hive-member.ts';
import { isSeenBy } from './seen-members.ts';

// An ACTIVE membership is ACTIVE since its person joined.
const membersBy = orderedList<HiveMember, 'JOINED_AT'>('hive members', { JOINED_AT: 'statusSince' }, 'id');
const membershipsBy = orderedList<HiveMember, 'STATUS_SINCE'>(
  'hive memberships',
  { STATUS_SINCE: 'statusSince' },
  'id',
);

/** Pages of the members of hives, without people between whom and the viewer there is a block. */
export const pagesOfMembers = pagesOfEach<HiveMember, HiveMembersArgs>({
  entity: HiveMember,
  parent: 'hiveId',
  list: ({ orderBy }) => membersBy(orderBy ?? { field: 'JOINED_AT', direction: 'ASC' }),
  where: ({ filter }, viewer) => {
    if (viewer.id === null) throw new Error('Only members see the members of a hive.');
    return { status: 'ACTIVE', userId: isSeenBy(viewer.id), ...(filter?.roles && { role: In(filter.roles) }) };
  },
});

/** A page of a person's own pledges and memberships. */
export function listOwnMemberships(
  reads: Reads,
  cursors: Cursors,
  userId: string,
  { orderBy, filter, ...args }: UserHiveMembershipsArgs,
): Promise<CountedConnection<HiveMember>> {
  const list = membershipsBy(orderBy ?? { field: 'STATUS_SINCE', direction: 'DESC' });
  const where = { userId, status: In(filter?.statuses ?? ['PLEDGED', 'ACTIVE']) };
  return readCountedList(reads, { entity: HiveMember, list, where }, args, cursors);
}
