import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { openLogin } from '../sign-in/open-login.ts';
import { sessionTokens, type SessionTokens } from '../sign-in/session-tokens.ts';
import { ownerOfPasskey, provePasskey, takePasskeyAnswer } from './prove-passkey.ts';

/**
 * Opens a session with a passkey alone. The passkey counts as two factors, because its device has verified the user.
 */
export async function signInWithPasskey(
  work: UnitOfWork,
  dependencies: Dependencies,
  { response }: { readonly response: string },
): Promise<SessionTokens> {
  const answer = await takePasskeyAnswer(work, response);
  const { user, refresh, ...proven } = await work.run(unauthenticated, async (tx) => {
    const user = await tx.lock(User, await ownerOfPasskey(tx, answer));
    await provePasskey(tx, dependencies, user.id, answer);
    return { user, ...(await openLogin(tx, dependencies, user, ['pop', 'user', 'mfa'])) };
  });
  return sessionTokens(dependencies, user, proven, refresh.token, work.now);
}
