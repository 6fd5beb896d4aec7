import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import type { User } from '../accounts/user.ts';
import { WrongStatus } from '../accounts/wrong-status.ts';
import { administer } from '../admin/administer.ts';
import type { Dependencies } from '../dependencies.ts';
import { beginDeletion } from './begin-deletion.ts';

/**
 * Begins the deletion of somebody who is suspended, and so cannot sign in to ask for it, on their word to an admin.
 * Whoever can ask for it themselves has to. Asking twice changes nothing.
 */
export function requestDeletionFor(
  work: UnitOfWork,
  dependencies: Dependencies,
  admin: Admin,
  { userId }: { readonly userId: string },
): Promise<User> {
  return administer(work, admin, userId, async (tx, user) => {
    if (user.status !== 'SUSPENDED') throw new WrongStatus(user.status);
    if (user.deletionDueAt) return null;
    await beginDeletion(tx, dependencies, user);
    return { action: 'DELETION_REQUESTED' };
  });
}
