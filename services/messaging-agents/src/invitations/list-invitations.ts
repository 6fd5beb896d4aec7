import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { MoreThan } from 'typeorm';
import type { MicroDaoInvitationsArgs, UserMicroDaoInvitationsArgs } from '../__generated__/resolvers.ts';
import { MicroDaoInvitation } from './micro-dao-invitation.ts';
import { isFromSeen } from './seen-invitations.ts';

const invitationsBy = orderedList<MicroDaoInvitation, 'INVITED_AT'>(
  'microDAO invitations',
  { INVITED_AT: 'invitedAt' },
  'id',
);

/** Pages of the open invitations of microDAOs, for their admins. */
export const pagesOfInvitations = pagesOfEach<MicroDaoInvitation, MicroDaoInvitationsArgs>({
  entity: MicroDaoInvitation,
  parent: 'microDaoId',
  list: ({ orderBy }) => invitationsBy(orderBy ?? { field: 'INVITED_AT', direction: 'DESC' }),
  where: () => ({ status: 'PENDING' }),
});

/** A page of a person's own open invitations, without those across a block. */
export function listOwnInvitations(
  reads: Reads,
  cursors: Cursors,
  userId: string,
  { orderBy, ...args }: UserMicroDaoInvitationsArgs,
  now: Date,
): Promise<CountedConnection<MicroDaoInvitation>> {
  const list = invitationsBy(orderBy ?? { field: 'INVITED_AT', direction: 'DESC' });
  const where = { userId, status: 'PENDING', expiresAt: MoreThan(now), invitedBy: isFromSeen(userId) } as const;
  return readCountedList(reads, { entity: MicroDaoInvitation, list, where }, args, cursors);
}
