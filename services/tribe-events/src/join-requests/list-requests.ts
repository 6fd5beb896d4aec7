import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In, type FindOptionsWhere } from 'typeorm';
import type { TribeJoinRequestsArgs, UserTribeJoinRequestsArgs } from '../__generated__/resolvers.ts';
import { TribeJoinRequest } from './tribe-join-request.ts';

const requestsBy = orderedList<TribeJoinRequest, 'ASKED_AT'>('tribe join requests', { ASKED_AT: 'askedAt' }, 'id');

/** A page of a person's own requests. */
export function listOwnRequests(reads: Reads, cursors: Cursors, userId: string, args: UserTribeJoinRequestsArgs) {
  const { statuses } = args.filter ?? {};
  return pageOf(reads, cursors, args, { userId, ...(statuses && { status: In(statuses) }) });
}

/** A page of the requests to a tribe, as its creator sees them. */
export function listRequestsTo(reads: Reads, cursors: Cursors, tribeId: string, args: TribeJoinRequestsArgs) {
  const status = In(args.filter?.statuses ?? ['PENDING']);
  return pageOf(reads, cursors, args, { tribeId, isWithheld: false, status });
}

function pageOf(
  reads: Reads,
  cursors: Cursors,
  { orderBy, filter: _, ...args }: TribeJoinRequestsArgs,
  where: FindOptionsWhere<TribeJoinRequest>,
): Promise<CountedConnection<TribeJoinRequest>> {
  const list = requestsBy(orderBy ?? { field: 'ASKED_AT', direction: 'DESC' });
  return readCountedList(reads, { entity: TribeJoinRequest, list, where }, args, cursors);
}
