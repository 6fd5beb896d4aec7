import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { InvalidEmail, parseEmailAddress } from '@kindred/contracts/email-address';
import { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { admit, signInAnswer, type SignInAnswer } from '../factors/admit.ts';
import { limitKey, refuseBeyond } from '../limits/limits.ts';
import type { Dependencies } from '../dependencies.ts';
import { countFailedTry } from './count-failed-try.ts';
import { Credential } from '../passwords/credential.ts';
import { InvalidCredentials } from './invalid-credentials.ts';
import { isLocked, lockoutKey } from './lockout.ts';
import { SignInFailure } from './sign-in-failure.ts';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Opens a session with address and password, or asks for the second factor after a correct password. Every call
 * computes one hash and sends the same statements. So neither the answer nor its time tells an unknown address from a
 * wrong password, or from a correct one while sign-in is locked.
 */
export async function signIn(
  work: UnitOfWork,
  dependencies: Dependencies,
  input: SignInInput,
  callerAddress: string,
): Promise<SignInAnswer> {
  const email = addressOrNothing(input.email);
  const key = lockoutKey(dependencies.secret, email);
  const { credential, failures } = await work.run(unauthenticated, async (tx) => {
    await refuseBeyond(tx, dependencies.limits.signInsOfCaller, limitKey(dependencies.secret, 'caller', callerAddress));
    return { credential: await credentialOf(tx, email), failures: await tx.findOne(SignInFailure, { key }) };
  });

  // Outside of any transaction: a hash takes 50 ms by design, and nobody should wait for it with a connection in hand.
  const locked = isLocked(failures, work.now);
  const right =
    credential && !locked
      ? await dependencies.hasher.verify(credential.passwordHash, input.password)
      : await dependencies.hasher.verifyNothing(input.password);
  if (!credential || !right) {
    const locksNow = !locked && (await work.run(unauthenticated, (tx) => countFailedTry(tx, key, email)));
    throw new InvalidCredentials({ userId: credential?.userId, locksNow });
  }
  const rehashed = dependencies.hasher.needsRehash(credential.passwordHash)
    ? await dependencies.hasher.hash(input.password)
    : null;
  return openSession(work, dependencies, { key, credential, rehashed });
}

/** What is no address counts as an unknown one, so that it looks like one. */
function addressOrNothing(text: string): string {
  try {
    return parseEmailAddress(text);
  } catch (error) {
    if (error instanceof InvalidEmail) return text.slice(0, 254);
    throw error;
  }
}

async function credentialOf(tx: Transaction, email: string): Promise<Credential | null> {
  const user = await tx.findOne(User, { email });
  // Asked for nobody too, so that an unknown address costs the same statements.
  return tx.findOne(Credential, { userId: user?.id ?? nobody });
}

interface Verified {
  readonly key: string;
  /** As it was when the password was compared with it. */
  readonly credential: Credential;
  readonly rehashed: string | null;
}

async function openSession(
  work: UnitOfWork,
  dependencies: Dependencies,
  { key, credential, rehashed }: Verified,
): Promise<SignInAnswer> {
  const admitted = await work.run(unauthenticated, async (tx) => {
    const user = await tx.lock(User, credential.userId);
    const current = await tx.lockOne(Credential, { userId: user.id });
    const failures = await tx.lockOne(SignInFailure, { key });
    // Since the look-up the password may have been changed, or sign-in locked: many tries at once get no more than
    // five.
    if (current?.passwordHash !== credential.passwordHash || isLocked(failures, tx.now))
      throw new InvalidCredentials({ userId: user.id });
    if (rehashed) current.passwordHash = rehashed;
    const admitted = await admit(tx, dependencies, user, ['pwd']);
    // The count of failures stays until the second factor: otherwise each correct password would grant new tries at its
    // codes.
    if (failures && !('secondFactor' in admitted)) tx.remove(failures);
    return admitted;
  });
  return signInAnswer(dependencies, admitted, work.now);
}
