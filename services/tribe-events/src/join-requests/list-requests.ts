import { countUpTo } from '@kindred/database/lists/count-up-to';
import { orderedList } from '@kindred/database/lists/ordered-list';
import { readList, type ListConnection } from '@kindred/database/lists/read-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In, type FindOptionsWhere } from 'typeorm';
import type { TribeJoinRequestsArgs, UserTribeJoinRequestsArgs } from '../__generated__/resolvers.ts';
import { TribeJoinRequest } from './tribe-join-request.ts';

const requestsBy = orderedList<TribeJoinRequest, 'ASKED_AT'>('tribe join requests', { ASKED_AT: 'askedAt' }, 'id');

type Page = ListConnection<TribeJoinRequest> & { readonly totalCount: number | null };

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

async function pageOf(
  reads: Reads,
  cursors: Cursors,
  { orderBy, filter: _, ...args }: TribeJoinRequestsArgs,
  where: FindOptionsWhere<TribeJoinRequest>,
): Promise<Page> {
  const list = requestsBy(orderBy ?? { field: 'ASKED_AT', direction: 'DESC' });
  const source = { entity: TribeJoinRequest, list, where };
  const [page, totalCount] = await Promise.all([readList(reads, source, args, cursors), countUpTo(reads, source)]);
  return { ...page, totalCount };
}
