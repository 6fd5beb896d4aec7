import { userVerified } from '@kindred/contracts/identity/user-verified';
import type { Transaction } from '@kindred/database/transaction';
import type { User } from '../accounts/user.ts';
import { dropFactors } from '../factors/second-factors.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import type { SocialProvider } from './providers.ts';

/**
 * Gives an account, which is locked, to whoever a provider names as the owner of its address, which nobody had proven.
 * Whoever registered it may be a stranger who waits for the owner to arrive: nothing that would let them in stays, nor
 * the name they chose.
 */
export async function takeOver(tx: Transaction, user: User, provider: SocialProvider): Promise<void> {
  await tx.query('DELETE FROM credential WHERE user_id = $1', [user.id]);
  await dropFactors(tx, user.id);
  await tx.query('DELETE FROM one_time_token WHERE user_id = $1', [user.id]);
  await tx.query('DELETE FROM social_identity WHERE user_id = $1', [user.id]);
  await endSessions(tx, user, 'PROVIDER_LINKED');
  const wasPending = user.status === 'PENDING';
  user.passTo(provider, tx.now);
  if (wasPending) tx.publish(userVerified, user, { userId: user.id });
}
