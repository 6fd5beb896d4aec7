import type { Transaction } from '@kindred/database/transaction';
import { lockSplitOf } from '../splits/settle-share.ts';
import { PaymentTransaction } from './payment-transaction.ts';

/**
 * Locks are taken in one order everywhere, which rules out deadlocks: the provider's call, the split, the payment, its
 * refund, the ledger's accounts.
 */

/** A refund and the payment that it gives back, both locked. */
export interface LockedRefund {
  readonly first: PaymentTransaction;
  readonly refund: PaymentTransaction;
}

/** Locks a payment after its split. Returns null if the actor sees no such payment. */
export async function lockPayment(tx: Transaction, id: string): Promise<PaymentTransaction | null> {
  const seen = await tx.findOne(PaymentTransaction, { id });
  if (!seen) return null;
  if (seen.splitId !== null) await lockSplitOf(tx, seen.splitId);
  return tx.lock(PaymentTransaction, id);
}

/**
 * Locks a refund after its payment. Returns null if there is no such refund. The split is the payment's, because the
 * refund may have begun before its event was divided.
 */
export async function lockRefund(tx: Transaction, id: string): Promise<LockedRefund | null> {
  const seen = await tx.findOne(PaymentTransaction, { id });
  const first = seen?.refundOf == null ? null : await lockPayment(tx, seen.refundOf);
  return first && { first, refund: await tx.lock(PaymentTransaction, id) };
}
