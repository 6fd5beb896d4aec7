import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { InvalidEmail, parseEmailAddress } from '../accounts/email-address.ts';
import { User } from '../accounts/user.ts';
import { door } from '../door.ts';
import { limitKey, refuseBeyond } from '../limits.ts';
import type { Parts } from '../parts.ts';
import { firstRefreshToken } from '../tokens/refresh-token.ts';
import { countFailedTry } from './count-failed-try.ts';
import { Credential } from './credential.ts';
import { InvalidCredentials } from './invalid-credentials.ts';
import { isLocked, lockoutKey } from './lockout.ts';
import { Login, RefreshToken } from './login.ts';
import { sessionTokens, type SessionTokens } from './session-tokens.ts';
import { SignInFailure } from './sign-in-failure.ts';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
}

/**
 * Opens a session with address and password. One hash is computed whatever is found, outside of any transaction, and every
 * refusal is `INVALID_CREDENTIALS`: neither answer nor time tells an unknown address from a wrong password.
 */
export async function signIn(work: UnitOfWork, parts: Parts, input: SignInInput, callerAddress: string): Promise<SessionTokens> {
  const email = addressOrNothing(input.email);
  const key = lockoutKey(parts.secret, email);
  const { user, credential, failures } = await work.run(door, async (tx) => {
    await refuseBeyond(tx, parts.limits.signInsOfCaller, limitKey(parts.secret, 'caller', callerAddress));
    const found = await tx.findOne(User, { email });
    return { user: found, credential: found && (await tx.findOne(Credential, { userId: found.id })), failures: await tx.findOne(SignInFailure, { key }) };
  });

  const open = !isLocked(failures, work.now);
  const right = credential && open ? await parts.hasher.verify(credential.passwordHash, input.password) : await parts.hasher.verifyNothing(input.password);
  if (!right || !user || !credential) return refuse(work, parts, key, user, open);
  const rehashed = parts.hasher.needsRehash(credential.passwordHash) ? await parts.hasher.hash(input.password) : null;
  return openSession(work, parts, user.id, { key, verifiedHash: credential.passwordHash, rehashed });
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

async function refuse(work: UnitOfWork, parts: Parts, key: string, user: User | null, open: boolean): Promise<never> {
  if (open) await work.run(door, (tx) => countFailedTry(tx, parts, key, user));
  throw new InvalidCredentials();
}

interface Verified {
  readonly key: string;
  readonly verifiedHash: string;
  readonly rehashed: string | null;
}

async function openSession(work: UnitOfWork, parts: Parts, userId: string, { key, verifiedHash, rehashed }: Verified): Promise<SessionTokens> {
  const { user, login, refresh } = await work.run(door, async (tx) => {
    const user = await tx.lock(User, userId);
    const credential = await tx.lockOne(Credential, { userId });
    // Between the check and this lock the password may have been changed, or the account closed.
    if (user.status !== 'ACTIVE' || credential?.passwordHash !== verifiedHash) throw new InvalidCredentials();
    if (rehashed) credential.passwordHash = rehashed;
    await tx.query('DELETE FROM sign_in_failure WHERE key = $1', [key]);
    const login = tx.add(Login.open(user.id, tx.now));
    const refresh = firstRefreshToken(tx.now);
    tx.add(RefreshToken.of(login.id, refresh, tx.now));
    return { user, login, refresh };
  });
  return sessionTokens(parts, user, login.id, refresh.token, work.now);
}
