import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import type { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { refuseWithoutFactor, secondFactorsOf } from '../factors/second-factors.ts';
import {
  proveFactor,
  takeFactor,
  tryFactor,
  WrongFactor,
  type FactorInput,
  type FactorProof,
} from '../factors/try-factor.ts';
import type { Dependencies } from '../dependencies.ts';
import { confirmPerson } from './confirm-person.ts';
import { Credential } from '../passwords/credential.ts';
import { WrongPassword } from './invalid-credentials.ts';
import { isLocked, lockoutKey } from './lockout.ts';
import { Login, type AuthenticationMethod } from './login.ts';
import { proofsOf } from './proofs-of.ts';
import { accessToken, type ProvenLogin } from './session-tokens.ts';
import { SignInFailure } from './sign-in-failure.ts';

/** The schema lets exactly one of these through. */
export interface ConfirmIdentityInput extends FactorInput {
  readonly password?: string | null | undefined;
}

export interface ConfirmedIdentity {
  readonly accessToken: string;
  readonly expiresAt: Date;
  readonly freshUntil: Date;
}

/**
 * A person proves in their session once more who they are. The answer is a new access token, whose `auth_time` is now.
 * The refresh token stays as it is: a second one would make two of a session that may have only one.
 */
export async function confirmIdentity(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  { password, ...factor }: ConfirmIdentityInput,
): Promise<ConfirmedIdentity> {
  const { user, ...proven } =
    password != null
      ? await byPassword(work, dependencies, person, password)
      : await byFactor(work, dependencies, person, await takeFactor(work, factor));
  const { accessToken: token, expiresAt } = await accessToken(dependencies, user, proven, work.now);
  return {
    accessToken: token,
    expiresAt,
    freshUntil: new Date(proven.login.authenticatedAt.getTime() + dependencies.freshForMs),
  };
}

type Confirmed = ProvenLogin & { readonly user: User };

async function byPassword(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  password: string,
): Promise<Confirmed> {
  const { passwordHash } = await confirmPerson(work, dependencies, person, password);
  if (passwordHash === null) throw new WrongPassword();
  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const current = await tx.lockOne(Credential, { userId: user.id });
    const failures = await tx.lockOne(SignInFailure, { key: lockoutKey(dependencies.secret, user.email ?? user.id) });
    // Since the look-up the password may have been changed, or tries at the same moment may have locked it.
    if (current?.passwordHash !== passwordHash || isLocked(failures, tx.now)) throw new WrongPassword();
    refuseWithoutFactor(dependencies, { ...person, isFresh: false }, await secondFactorsOf(tx, user.id));
    if (failures) tx.remove(failures);
    return proven(tx, person, user, ['pwd']);
  });
}

async function byFactor(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  factor: FactorProof,
): Promise<Confirmed> {
  const confirmed = await work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const tried = await tryFactor(tx, dependencies, user, () => proveFactor(tx, dependencies, user, factor));
    return 'wrong' in tried ? tried : proven(tx, person, user, tried.methods);
  });
  // A wrong code is counted by a transaction that commits: so it is refused after that.
  if ('wrong' in confirmed) throw new WrongFactor(confirmed.wrong);
  return confirmed;
}

/** A session that was opened with two factors stays one of two: one of them is proven anew. */
async function proven(
  tx: Transaction,
  person: Person,
  user: User,
  methods: readonly AuthenticationMethod[],
): Promise<Confirmed> {
  const login = await tx.lock(Login, person.loginId);
  login.prove(login.methods.includes('mfa') ? [...methods, 'mfa'] : methods, tx.now);
  return { user, login, proofs: await proofsOf(tx, user.id) };
}
