import type { ReadTransaction } from '@kindred/database/read-transaction';
import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { HiddenPerson } from './hidden-person.ts';
import { User } from './user.ts';
import { statusAsAdmin, visibleStatus } from './visible-users.ts';

export const accountLoaders = {
  /** An account that the asker may see, or that was erased. Admins see every account. */
  user: oneByKey(shownAccounts, ({ id }) => id),
  /**
   * The same for a person whose id the asker was given: by a tie, a share, or another service. An account that is
   * hidden from the asker is a stub, so that the answer has a person with a status and never null. An id that is not a
   * person's looks the same, so that nothing can be learned by trying ids.
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
