import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In } from 'typeorm';
import type { TribeJoinRequestsArgs, UserTribeJoinRequestsArgs } from '../__generated__/resolvers.ts';
import { TribeJoinRequest } from './tribe-join-request.ts';

const requestsBy = orderedList<TribeJoinRequest, 'ASKED_AT'>('tribe join requests', { ASKED_AT: 'askedAt' }, 'id');

/** A page of a person's own requests. */
export function listOwnRequests(
  reads: Reads,
  cursors: Cursors,
  userId: string,
  { orderBy, filter, ...args }: UserTribeJoinRequestsArgs,
): Promise<CountedConnection<TribeJoinRequest>> {
  const where = { userId, ...(filter?.statuses && { status: In(filter.statuses) }) };
  return readCountedList(reads, { entity: TribeJoinRequest, list: listBy({ orderBy }), where }, args, cursors);
}

/** Pages of the requests to tribes, as their creators see them. */
export const pagesOfRequests = pagesOfEach<TribeJoinRequest, TribeJoinRequestsArgs>({
  entity: TribeJoinRequest,
  parent: 'tribeId',
  list: listBy,
  where: ({ filter }) => ({ isWithheld: false, status: In(filter?.statuses ?? ['PENDING']) }),
});

function listBy({ orderBy }: Pick<TribeJoinRequestsArgs, 'orderBy'>) {
  return requestsBy(orderBy ?? { field: 'ASKED_AT', direction: 'DESC' });
}
