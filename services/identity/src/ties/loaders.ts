import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { User } from '../accounts/user.ts';
import { seenTies } from './seen-ties.ts';

export const tieLoaders = {
  /** The asker's tie with each of these people. */
  tieWith: oneByKey(
    (tx, otherIds: readonly string[]) => (tx.actor.id === null ? Promise.resolve([]) : seenTies(tx, tx.actor.id, { otherIds })),
    ({ otherId }) => otherId ?? '',
  ),
  /** People whom the asker blocked, so that they can be told apart in the list of blocks: nothing else of them is shown. */
  blockedPerson: oneByKey(
    async (tx, ids: readonly string[]) =>
      (await tx.find(User, { id: In(ids) }, { select: { id: true, username: true } })).map(({ id, username }) => Object.assign(new User(), { id, username })),
    ({ id }) => id,
  ),
};
