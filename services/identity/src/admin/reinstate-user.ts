import { userReinstated } from '@kindred/contracts/identity/user-reinstated';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import type { User } from '../accounts/user.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import { administer } from './administer.ts';

/** Lifts a suspension: the account is again what it was before, in use or left for a while. */
export function reinstateUser(
  work: UnitOfWork,
  dependencies: Dependencies,
  admin: Admin,
  { userId }: { readonly userId: string },
): Promise<User> {
  return administer(work, admin, userId, async (tx, user) => {
    user.reinstate();
    tx.publish(userReinstated, user, { userId: user.id });
    if (user.email) await post(tx, dependencies, { kind: 'ACCOUNT_REINSTATED', to: user.email });
    return { action: 'REINSTATED' };
  });
}
