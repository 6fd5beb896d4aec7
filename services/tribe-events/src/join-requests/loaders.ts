import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { pagesOfRequests } from './list-requests.ts';
import { TribeJoinRequest } from './tribe-join-request.ts';

export const joinRequestLoaders = {
  requestsToTribe: pagesOfRequests,
  /** The viewer's own requests, and those to tribes whose creator they are. */
  joinRequest: oneByKey(
    async (tx, ids: readonly string[]) => {
      const visible = await tx.query<{ id: string }>(
        `SELECT r.id FROM tribe_join_request r JOIN tribe t ON t.id = r.tribe_id
         WHERE r.id = ANY ($1::uuid[]) AND (r.user_id = $2 OR (t.created_by = $2 AND NOT r.is_withheld))`,
        [ids, tx.actor.id],
      );
      return tx.find(TribeJoinRequest, { id: In(visible.map(({ id }) => id)) });
    },
    ({ id }) => id,
  ),
};
