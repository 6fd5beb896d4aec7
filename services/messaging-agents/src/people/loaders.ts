import type { ReadTransaction } from '@kindred/database/read-transaction';
import { oneByKey } from '@kindred/service/loaders';
import { And, In } from 'typeorm';
import { isSeenBy } from '../blocks/kept-apart.ts';
import { Person } from './person.ts';

export const personLoaders = {
  /** People whom a signed-in viewer sees: all but those between whom and the viewer there is a block. */
  personSeen: oneByKey(
    async (tx, userIds: readonly string[]) =>
      tx.actor.id === null ? [] : tx.find(Person, { userId: And(In(userIds), isSeenBy(tx.actor.id)) }),
    ({ userId }) => userId,
  ),
  /** People whom the viewer sees and is in a microDAO with, and the viewer. Matrix shows them one another's ids. */
  neighbour: oneByKey(findNeighbours, ({ userId }) => userId),
};

async function findNeighbours(tx: ReadTransaction, userIds: readonly string[]): Promise<{ userId: string }[]> {
  return tx.query<{ userId: string }>(
    `SELECT asked.id AS "userId" FROM unnest($1::uuid[]) AS asked (id) WHERE asked.id = $2 OR EXISTS (
       SELECT FROM micro_dao_member theirs JOIN micro_dao_member own USING (micro_dao_id)
       WHERE theirs.user_id = asked.id AND theirs.left_at IS NULL AND own.user_id = $2 AND own.left_at IS NULL)`,
    [userIds, tx.actor.id],
  );
}
