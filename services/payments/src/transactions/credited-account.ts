import type { Transaction } from '@kindred/database/transaction';
import { creditedBy } from '../ledger/read-entry.ts';
import type { PaymentTransaction } from './payment-transaction.ts';

/**
 * The account that a payment's money was posted to: its payee's, or the account of what the house refunds. The payee's
 * account is found even after the payee was erased.
 */
export async function creditedAccount(
  tx: Transaction,
  { id, entryId }: Pick<PaymentTransaction, 'id' | 'entryId'>,
): Promise<string> {
  const credited = entryId === null ? undefined : await creditedBy(tx, entryId);
  if (credited === undefined) throw new Error(`No money came for transaction ${id}.`);
  return credited;
}
