import { roleChanged } from '@kindred/contracts/identity/role-changed';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import type { User, UserRole } from '../accounts/user.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { administer } from './administer.ts';

/**
 * Gives somebody another role. Their tokens carry the old one for up to 15 minutes, so whoever is to do less from now
 * on is signed out; whoever may do more finds out with their next token.
 */
export function setUserRole(
  work: UnitOfWork,
  admin: Admin,
  { userId, role }: { readonly userId: string; readonly role: UserRole },
): Promise<User> {
  return administer(work, admin, userId, async (tx, user) => {
    const before = user.role;
    if (!user.giveRole(role)) return null;
    tx.publish(roleChanged, user, { userId: user.id, role });
    if (before === 'ADMIN' || role === 'USER') await endSessions(tx, user, 'ROLE_CHANGED');
    return { action: 'ROLE_SET', role };
  });
}
