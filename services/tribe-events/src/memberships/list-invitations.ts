import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { MoreThan } from 'typeorm';
import type { UserTribeInvitationsArgs } from '../__generated__/resolvers.ts';
import { TribeMembership } from './tribe-membership.ts';

const invitationsBy = orderedList<TribeMembership, 'INVITED_AT'>('tribe invitations', { INVITED_AT: 'id' }, 'id');

/** A page of a person's open invitations, without those that are withheld from them. */
export function listInvitations(
  reads: Reads,
  cursors: Cursors,
  userId: string,
  { orderBy, ...args }: UserTribeInvitationsArgs,
  now: Date,
): Promise<CountedConnection<TribeMembership>> {
  const list = invitationsBy(orderBy ?? { field: 'INVITED_AT', direction: 'DESC' });
  const where = { userId, status: 'PENDING' as const, isWithheld: false, expiresAt: MoreThan(now) };
  return readCountedList(reads, { entity: TribeMembership, list, where }, args, cursors);
}
