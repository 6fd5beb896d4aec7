import { countUpTo } from '@kindred/database/lists/count-up-to';
import { orderedList } from '@kindred/database/lists/ordered-list';
import { readList, type ListConnection } from '@kindred/database/lists/read-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { MoreThan } from 'typeorm';
import type { UserTribeInvitationsArgs } from '../__generated__/resolvers.ts';
import { TribeMembership } from './tribe-membership.ts';

const invitationsBy = orderedList<TribeMembership, 'INVITED_AT'>('tribe invitations', { INVITED_AT: 'id' }, 'id');

/** A page of a person's open invitations, without those that are withheld from them. */
export async function listInvitations(
  reads: Reads,
  cursors: Cursors,
  userId: string,
  { orderBy, ...args }: UserTribeInvitationsArgs,
  now: Date,
): Promise<ListConnection<TribeMembership> & { readonly totalCount: number | null }> {
  const list = invitationsBy(orderBy ?? { field: 'INVITED_AT', direction: 'DESC' });
  const where = { userId, status: 'PENDING' as const, isWithheld: false, expiresAt: MoreThan(now) };
  const source = { entity: TribeMembership, list, where };
  const [page, totalCount] = await Promise.all([readList(reads, source, args, cursors), countUpTo(reads, source)]);
  return { ...page, totalCount };
}
