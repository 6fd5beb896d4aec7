import type { Transaction } from '@kindred/database/transaction';
import type { Person } from '@kindred/service/callers';
import { Unauthenticated } from '@kindred/service/refusals';
import { User } from './user.ts';

/**
 * The account of whoever is signed in, locked, while their session is open. An access token outlives its session by up
 * to 15 minutes, and what changes an account must not: whoever ends a session holds this same lock. Runs at the door.
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
