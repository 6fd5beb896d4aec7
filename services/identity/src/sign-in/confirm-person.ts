import { DomainError } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import type { User } from '../accounts/user.ts';
import { door } from '../door.ts';
import type { Parts } from '../parts.ts';
import { countFailedTry } from './count-failed-try.ts';
import { Credential } from './credential.ts';
import { WrongPassword } from './invalid-credentials.ts';
import { isLocked, lockoutKey } from './lockout.ts';
import { Login } from './login.ts';
import { SignInFailure } from './sign-in-failure.ts';

/** Somebody without a password proves by a fresh sign-in that they, and not whoever found their device, are there. */
export class SignInAgain extends DomainError {
  readonly code = 'SIGN_IN_AGAIN';
  override readonly kind = 'unauthenticated';

  constructor() {
    super('Sign in again first: this needs a session that was opened in the last 15 minutes.');
  }
}

export interface ConfirmedPerson {
  readonly user: User;
  /** What the password was compared with; null where there is none. */
  readonly passwordHash: string | null;
}

const freshMs = 15 * 60_000;

/**
 * Lets a signed-in person through who proves once more that it is them: by password where the account has one, else by having
 * signed in a moment ago. Wrong passwords count as they do for signing in: an open session is no way to try them out.
 * @throws {WrongPassword} @throws {SignInAgain}
 */
export async function confirmPerson(work: UnitOfWork, parts: Parts, person: Person, password: string | null | undefined): Promise<ConfirmedPerson> {
  const { user, credential, login, key, failures } = await work.run(door, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const key = lockoutKey(parts.secret, user.email ?? user.id);
    return {
      user, key,
      credential: await tx.findOne(Credential, { userId: user.id }),
      login: await tx.get(Login, person.loginId),
      failures: await tx.findOne(SignInFailure, { key }),
    };
  });
  if (!credential) {
    if (isStale(login, work.now)) throw new SignInAgain();
    return { user, passwordHash: null };
  }
  const open = !isLocked(failures, work.now);
  if (open && password && (await parts.hasher.verify(credential.passwordHash, password))) return { user, passwordHash: credential.passwordHash };
  const locksNow = open && password ? await work.run(door, (tx) => countFailedTry(tx, key, user.email ?? '')) : false;
  throw new WrongPassword({ locksNow });
}

/** Lets a person through who has signed in a moment ago, however they did: for what changes the ways into their account. */
export async function refuseStaleSession(tx: Transaction, { loginId }: Person): Promise<void> {
  const login = await tx.findOne(Login, { id: loginId });
  if (!login || isStale(login, tx.now)) throw new SignInAgain();
}

function isStale({ createdAt }: Login, now: Date): boolean {
  return now.getTime() - createdAt.getTime() > freshMs;
}
