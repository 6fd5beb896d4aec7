import { userSuspended } from '@kindred/contracts/identity/user-suspended';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import type { User } from '../accounts/user.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import type { SuspensionReason } from './admin-action.ts';
import { administer } from './administer.ts';

/** Closes somebody's account until it is reinstated: hidden, every session ended, and the person told why. */
export function suspendUser(
  work: UnitOfWork,
  dependencies: Dependencies,
  admin: Admin,
  { userId, reason }: { readonly userId: string; readonly reason: SuspensionReason },
): Promise<User> {
  return administer(work, admin, userId, async (tx, user) => {
    user.suspend();
    tx.publish(userSuspended, user, { userId: user.id });
    await endSessions(tx, user, 'SUSPENDED');
    if (user.email) await post(tx, dependencies, { kind: 'ACCOUNT_SUSPENDED', to: user.email, reason });
    return { action: 'SUSPENDED', reason };
  });
}
