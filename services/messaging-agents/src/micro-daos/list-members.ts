import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In, IsNull } from 'typeorm';
import type { MicroDaoMembersArgs, UserMicroDaoMembershipsArgs } from '../__generated__/resolvers.ts';
import { isSeenBy } from '../blocks/kept-apart.ts';
import { MicroDaoMember } from './micro-dao-member.ts';

const membersBy = orderedList<MicroDaoMember, 'JOINED_AT'>('microDAO members', { JOINED_AT: 'joinedAt' }, 'id');
const membershipsBy = orderedList<MicroDaoMember, 'JOINED_AT'>('own microDAOs', { JOINED_AT: 'joinedAt' }, 'id');

/** Pages of the current members of microDAOs, without people between whom and the viewer there is a block. */
export const pagesOfMembers = pagesOfEach<MicroDaoMember, MicroDaoMembersArgs>({
  entity: MicroDaoMember,
  parent: 'microDaoId',
  list: ({ orderBy }) => membersBy(orderBy ?? { field: 'JOINED_AT', direction: 'ASC' }),
  where: ({ filter }, viewer) => {
    if (viewer.id === null) throw new Error('Only members see the members of a microDAO.');
    return { leftAt: IsNull(), userId: isSeenBy(viewer.id), ...(filter?.roles && { role: In(filter.roles) }) };
  },
});

/** A page of a person's own memberships. Those that ended are listed only if the filter asks for them. */
export function listOwnMemberships(
  reads: Reads,
  cursors: Cursors,
  userId: string,
  { orderBy, filter, ...args }: UserMicroDaoMembershipsArgs,
): Promise<CountedConnection<MicroDaoMember>> {
  const list = membershipsBy(orderBy ?? { field: 'JOINED_AT', direction: 'DESC' });
  const where = { userId, ...(!filter?.includeEnded && { leftAt: IsNull() }) };
  return readCountedList(reads, { entity: MicroDaoMember, list, where }, args, cursors);
}
