import { oneByKey } from '@kindred/service/loaders';
import { seenTies } from './seen-ties.ts';

export const tieLoaders = {
  /** The asker's tie with each of these people. */
  tieWith: oneByKey(
    (tx, otherIds: readonly string[]) =>
      tx.actor.id === null ? Promise.resolve([]) : seenTies(tx, tx.actor.id, { otherIds }),
    ({ otherId }) => otherId ?? '',
  ),
  /** The caller's block of each person, with the user name at the time of the block. */
  block: oneByKey(
    (tx, ids: readonly string[]) =>
      tx.query<{ blockedId: string; rememberedName: string | null }>(
        'SELECT blocked_id AS "blockedId", blocked_username AS "rememberedName" FROM block WHERE blocker_id = $1 AND blocked_id = ANY ($2::uuid[])',
        [tx.actor.id, ids],
      ),
    ({ blockedId }) => blockedId,
  ),
};
