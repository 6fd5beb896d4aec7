import type { Transaction } from '@kindred/database/transaction';
import { lockSplitOf } from '../splits/settle-share.ts';
import { PaymentTransaction } from './payment-transaction.ts';

/**
 * Locks are taken in one order everywhere, so that nobody waits in a circle: a provider's call, the split, the payment
 * before its refund, the ledger's accounts.
 */

/** Holds a payment under its split's lock; null where there is none that whoever asks may see. */
export async function lockPayment(tx: Transaction, id: string): Promise<PaymentTransaction | null> {
  const seen = await tx.findOne(PaymentTransaction, { id });
  if (!seen) return null;
  if (seen.splitId !== null) await lockSplitOf(tx, seen.splitId);
  return tx.lock(PaymentTransaction, id);
}

/**
 * Holds a refund with the payment that it gives back; null where there is no such refund. The split is the payment's: a
 * refund may have been begun before its event was divided.
 */
export async function lockRefund(
  tx: Transaction,
  id: string,
): Promise<{ first: PaymentTransaction; refund: PaymentTransaction } | null> {
  const seen = await tx.findOne(PaymentTransaction, { id });
  const first = seen?.refundOf == null ? null : await lockPayment(tx, seen.refundOf);
  return first && { first, refund: await tx.lock(PaymentTransaction, id) };
}
