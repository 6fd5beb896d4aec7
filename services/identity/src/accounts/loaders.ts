import type { ReadTransaction } from '@kindred/database/read-transaction';
import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { HiddenPerson } from './hidden-person.ts';
import { User } from './user.ts';
import { statusAsAdmin, visibleStatus } from './visible-users.ts';

export const accountLoaders = {
  /** An account that the viewer may see, or that was erased. Admins see every account. */
  user: oneByKey(shownAccounts, ({ id }) => id),
  /**
   * Like the loader above, for an id from a tie, a share or another service. A hidden account loads as a stub with a
   * status, never as null. An unknown id loads as the same stub, so trying ids reveals nothing.
   */
  person: oneByKey(
    async (tx, ids: readonly string[]) => {
      const shown = await shownAccounts(tx, ids);
      const known = new Set(shown.map(({ id }) => id));
      return [...shown, ...ids.filter((id) => !known.has(id)).map((id) => HiddenPerson.of(id))];
    },
    ({ id }) => id,
  ),
};

function shownAccounts(tx: ReadTransaction, ids: readonly string[]): Promise<User[]> {
  return tx.find(User, [
    { id: In(ids), status: visibleStatus() },
    { id: In(ids), status: 'DELETED' },
    { id: In(ids), status: statusAsAdmin() },
  ]);
}
