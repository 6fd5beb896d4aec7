import type { Transaction } from '@kindred/database/transaction';
import type { User } from '../accounts/user.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import type { SocialProvider } from './providers.ts';

/**
 * Writes to the owner of an account that one can get into it another way from now on, or one way less: it may not have
 * been them.
 */
export async function tellOfWayIn(
  tx: Transaction,
  dependencies: Dependencies,
  { email, isVerified }: User,
  what: { readonly provider: SocialProvider; readonly change: 'ADDED' | 'REMOVED' },
): Promise<void> {
  if (email && isVerified) await post(tx, dependencies, { kind: 'WAYS_IN_CHANGED', to: email, ...what });
}
