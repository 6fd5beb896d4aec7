import type { Transaction } from '@kindred/database/transaction';
import { LetterRequest } from '../accounts/letter-request.ts';
import { recordFailure } from './sign-in-failure.ts';

/**
 * Counts a wrong password for an address, known or not, wherever it was asked for. When that locks sign-in, a letter
 * with a way to open the lock is asked for; a job finds out whether there is somebody to write to. `key` is the
 * address's, from `lockoutKey`. Says whether this try locked it.
 */
export async function countFailedTry(tx: Transaction, key: string, email: string): Promise<boolean> {
  const locksNow = await recordFailure(tx, key);
  if (locksNow) tx.add(LetterRequest.of('SIGN_IN_LOCKED', email, tx.now));
  return locksNow;
}
