import type { Transaction } from '@kindred/database/transaction';
import { creditedBy } from '../ledger/read-entry.ts';
import type { PaymentTransaction } from './payment-transaction.ts';

/**
 * The account that a payment's money went to: its payee's, also when nothing says any more whose that is, or the one of
 * what is to be given back.
 */
export async function creditedAccount(
  tx: Transaction,
  { id, entryId }: Pick<PaymentTransaction, 'id' | 'entryId'>,
): Promise<string> {
  const credited = entryId === null ? undefined : await creditedBy(tx, entryId);
  if (credited === undefined) throw new Error(`No money came for transaction ${id}.`);
  return credited;
}
