import { matchingOptedIn } from '@kindred/contracts/identity/matching-opted-in';
import { matchingOptedOut } from '@kindred/contracts/identity/matching-opted-out';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import type { User } from '../accounts/user.ts';

/** Opts in or out of matching. Saying again what was said before is not told. */
export function setMatching(
  work: UnitOfWork,
  person: Person,
  { optedIn }: { readonly optedIn: boolean },
): Promise<User> {
  return work.run(person, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    if (user.matchingOptedIn === optedIn) return user;

    user.matchingOptedIn = optedIn;
    tx.publish(optedIn ? matchingOptedIn : matchingOptedOut, user, { userId: user.id });
    return user;
  });
}
