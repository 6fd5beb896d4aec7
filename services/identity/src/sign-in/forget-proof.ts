import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { Login } from './login.ts';
import { proofsOf } from './proofs-of.ts';
import { accessToken, type SessionTokens } from './session-tokens.ts';

const never = new Date(0);

/**
 * Discards the person's last proof in their session, for example before they lend the device. The new access token, and
 * each one after a refresh, is refused wherever a fresh proof is needed.
 */
export async function forgetProof(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
): Promise<Pick<SessionTokens, 'accessToken' | 'expiresAt'>> {
  const { user, ...proven } = await work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const login = await tx.lock(Login, person.loginId);
    login.prove(login.methods, never);
    return { user, login, proofs: await proofsOf(tx, user.id) };
  });
  return accessToken(dependencies, user, proven, work.now);
}
