import type { Transaction } from '@kindred/database/transaction';
import { OneTimeToken } from '../accounts/one-time-token.ts';
import type { User } from '../accounts/user.ts';
import { post } from '../mail/post.ts';
import type { Parts } from '../parts.ts';
import { newOneTimeToken } from '../tokens/one-time-token.ts';
import { recordFailure } from './sign-in-failure.ts';

/**
 * Counts a wrong password for an address, wherever it was asked for. When that locks sign-in, the owner, if there is one, gets a
 * mail whose link opens the lock. `key` is the address's, from `lockoutKey`.
 */
export async function countFailedTry(tx: Transaction, parts: Parts, key: string, user: User | null): Promise<void> {
  const locksNow = await recordFailure(tx, key);
  if (!locksNow || !user?.email || user.status === 'DELETED') return;
  const issued = newOneTimeToken('UNLOCK_SIGN_IN', tx.now);
  tx.add(OneTimeToken.of(user.id, issued, tx.now));
  await post(tx, parts, { kind: 'SIGN_IN_LOCKED', to: user.email, token: issued.token });
}
