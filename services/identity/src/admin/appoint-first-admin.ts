import { roleChanged } from '@kindred/contracts/identity/role-changed';
import type { Transaction } from '@kindred/database/transaction';
import type { User } from '../accounts/user.ts';
import type { Dependencies } from '../dependencies.ts';
import { AdminAction } from './admin-action.ts';

/**
 * Makes an admin of whoever proved the address that the setting FIRST_ADMIN_EMAIL names, as long as there is none:
 * somebody has to give the first role away. Looked at when the address is verified and at each sign-in, so that the
 * setting may come later than the account. With an admin in place it does nothing, however the address is used
 * afterwards.
 */
export async function appointFirstAdmin(tx: Transaction, { firstAdminEmail }: Dependencies, user: User): Promise<void> {
  if (firstAdminEmail === null || user.email !== firstAdminEmail || !user.isVerified) return;
  const others = await tx.query(`SELECT 1 FROM account WHERE role = 'ADMIN' AND status <> 'DELETED' LIMIT 1`);
  if (others.length > 0) return;
  user.giveRole('ADMIN');
  tx.publish(roleChanged, user, { userId: user.id, role: 'ADMIN' });
  tx.add(AdminAction.of({ adminId: null, subjectId: user.id, action: 'FIRST_ADMIN_APPOINTED', role: 'ADMIN' }, tx.now));
}
