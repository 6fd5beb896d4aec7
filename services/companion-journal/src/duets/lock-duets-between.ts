import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';

/**
 * Locks what two people begin with each other. An invitation is made under it after a look at the blocks, and a new
 * block withholds invitations under it after it was stored. So one of the two always sees the other.
 */
export function lockDuetsBetween(tx: Transaction, oneId: string, otherId: string): Promise<void> {
  return lockName(tx, `duets between ${[oneId, otherId].toSorted().join(' ')}`);
}
