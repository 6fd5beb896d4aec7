import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { SignInAgain } from '@kindred/service/fresh-sign-in';
import { lockOwnAccount } from '../accounts/own-account.ts';
import type { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { refuseWithoutFactor, secondFactorsOf } from '../factors/second-factors.ts';
import type { Dependencies } from '../dependencies.ts';
import { countFailedTry } from './count-failed-try.ts';
import { Credential } from '../passwords/credential.ts';
import { WrongPassword } from './invalid-credentials.ts';
import { isLocked, lockoutKey } from './lockout.ts';
import { proofsOf } from './proofs-of.ts';
import { SignInFailure } from './sign-in-failure.ts';

export interface ConfirmedPerson {
  readonly user: User;
  /** What the password was compared with; null where there is none. */
  readonly passwordHash: string | null;
}

/**
 * Lets a signed-in person through who proves once more that it is them: by password where the account has one, else by
 * a fresh proof of another kind. With a second factor the token has to be fresh in any case: the password alone does
 * not show it. Wrong passwords count as they do for signing in: an open session is no way to try them out.
 * @throws {WrongPassword} @throws {SignInAgain}
 */
export async function confirmPerson(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  password: string | null | undefined,
): Promise<ConfirmedPerson> {
  const { user, credential, proofs, factors, key, failures } = await work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const key = lockoutKey(dependencies.secret, user.email ?? user.id);
    return {
      user,
      key,
      credential: await tx.findOne(Credential, { userId: user.id }),
      proofs: await proofsOf(tx, user.id),
      factors: await secondFactorsOf(tx, user.id),
      failures: await tx.findOne(SignInFailure, { key }),
    };
  });
  refuseWithoutFactor(dependencies, person, factors);
  if (!credential) {
    if (!person.isFresh) throw new SignInAgain({ maxAgeMs: dependencies.freshForMs, proofs });
    return { user, passwordHash: null };
  }
  const open = !isLocked(failures, work.now);
  if (open && password && (await dependencies.hasher.verify(credential.passwordHash, password)))
    return { user, passwordHash: credential.passwordHash };
  const locksNow =
    open && password ? await work.run(unauthenticated, (tx) => countFailedTry(tx, key, user.email ?? '')) : false;
  throw new WrongPassword({ locksNow });
}
