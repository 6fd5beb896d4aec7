import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { door } from '../door.ts';
import type { Parts } from '../parts.ts';
import { Login } from './login.ts';
import { proofsOf } from './proofs-of.ts';
import { accessToken, type SessionTokens } from './session-tokens.ts';

const never = new Date(0);

/**
 * Makes the last proof of a person in their session count no more, before they give the device out of their hands: what
 * wants a fresh one is refused to the new access token and to those that refreshing gives.
 */
export async function forgetProof(
  work: UnitOfWork,
  parts: Parts,
  person: Person,
): Promise<Pick<SessionTokens, 'accessToken' | 'expiresAt'>> {
  const { user, ...proven } = await work.run(door, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const login = await tx.lock(Login, person.loginId);
    login.prove(login.methods, never);
    return { user, login, proofs: await proofsOf(tx, user.id) };
  });
  return accessToken(parts, user, proven, work.now);
}
