import { oneByKey } from '@kindred/service/loaders';
import { User } from '../accounts/user.ts';
import { seenTies } from './seen-ties.ts';

export const tieLoaders = {
  /** The asker's tie with each of these people. */
  tieWith: oneByKey(
    (tx, otherIds: readonly string[]) => (tx.actor.id === null ? Promise.resolve([]) : seenTies(tx, tx.actor.id, { otherIds })),
    ({ otherId }) => otherId ?? '',
  ),
  /**
   * People whom the asker blocked, by the names that they had then, so that they can be told apart in the list of blocks: nothing
   * else of them is shown, and nothing that they changed since.
   */
  blockedPerson: oneByKey(
    async (tx, ids: readonly string[]) =>
      (
        await tx.query<{ id: string; username: string | null }>(
          'SELECT blocked_id AS id, blocked_username AS username FROM block WHERE blocker_id = $1 AND blocked_id = ANY ($2::uuid[])',
          [tx.actor.id, ids],
        )
      ).map((person) => Object.assign(new User(), person)),
    ({ id }) => id,
  ),
};
