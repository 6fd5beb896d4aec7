import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { unauthenticated } from '../unauthenticated.ts';
import { limitKey, refuseBeyond } from '../limits/limits.ts';
import type { Dependencies } from '../dependencies.ts';
import { holdUsername, isNameOfAnother, keepGivenUpName, UsernameTaken } from './hold-username.ts';
import { lockOwnAccount } from '../accounts/own-account.ts';
import type { User } from '../accounts/user.ts';
import { parseUsername } from './username.ts';

/**
 * Takes another user name, or a first one. The name that is given up stays held for 7 days, and so does the new one.
 */
export async function changeUsername(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: { readonly username: string },
): Promise<User> {
  const username = parseUsername(input.username);
  await work.run(unauthenticated, (tx) =>
    refuseBeyond(tx, dependencies.limits.usernameChangesOfPerson, limitKey(dependencies.secret, 'person', person.id)),
  );
  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    if (user.username === username.name) return user;

    const holder = user.email
      ? limitKey(dependencies.secret, 'address', user.email)
      : limitKey(dependencies.secret, 'person', user.id);
    if (await isNameOfAnother(tx, username.skeleton, user.id)) throw new UsernameTaken();
    if (user.usernameSkeleton) await keepGivenUpName(tx, user.usernameSkeleton, holder);
    await holdUsername(tx, username, holder);
    user.rename(username);
    tx.publish(profileChanged, user, { userId: user.id, parts: ['PROFILE'] });
    return user;
  });
}
