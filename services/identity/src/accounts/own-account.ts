import type { Transaction } from '@kindred/database/transaction';
import type { Person } from '@kindred/service/callers';
import { Unauthenticated } from '@kindred/service/refusals';
import { User } from './user.ts';

/**
 * Locks the account of a signed-in person, and refuses if their session is over. An access token outlives its session
 * by up to 15 minutes, and must not change the account in that time. Ending a session takes this same lock. Needs the
 * unauthenticated role.
 */
export async function lockOwnAccount(tx: Transaction, person: Person): Promise<User> {
  const user = await tx.lockOne(User, person.id);
  const open = await tx.query('SELECT 1 FROM login WHERE id = $1 AND user_id = $2 AND revoked_at IS NULL', [
    person.loginId,
    person.id,
  ]);
  if (!user || open.length === 0) throw new Unauthenticated('This session has ended. Sign in again.');
  return user;
}
