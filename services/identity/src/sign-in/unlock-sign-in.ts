import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { openLink } from '../accounts/spend-token.ts';
import { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { forgetFailures } from './sign-in-failure.ts';

/** Opens the lock before its time, for whoever reads the owner's mail. Without a lock it changes nothing. */
export function unlockSignIn(
  work: UnitOfWork,
  dependencies: Dependencies,
  { token }: { readonly token: string },
): Promise<{ unlocked: true }> {
  return work.run(unauthenticated, async (tx) => {
    const {
      token: { userId },
      isAgain,
    } = await openLink(tx, 'UNLOCK_SIGN_IN', token);
    // A lock set since the first opening is another lock, with its own mail.
    if (isAgain) return { unlocked: true } as const;
    const { email } = await tx.get(User, userId);
    if (email) await forgetFailures(tx, dependencies, email);
    return { unlocked: true } as const;
  });
}
