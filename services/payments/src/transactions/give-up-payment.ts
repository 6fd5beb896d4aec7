import type { Transaction } from '@kindred/database/transaction';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { recordIntent } from '../providers/record-intent.ts';
import { isStillOwed } from '../splits/settle-share.ts';
import { endTransaction } from './end-transaction.ts';
import { PaymentTransaction } from './payment-transaction.ts';

/**
 * Cancels a payment that has not ended. The caller has locked its split. A payment by hand, or one that the provider
 * does not have yet, is CANCELLED at once. Otherwise a call that cancels it there is recorded, and its id is returned
 * for `executeNow`. A caller that does not make the call gives `recoverFrom`. If the money arrives anyway, the house
 * refunds it.
 */
export async function giveUpPayment(
  tx: Transaction,
  dependencies: ProviderDependencies,
  payment: Pick<PaymentTransaction, 'id'>,
  recoverFrom?: Date,
): Promise<string | null> {
  const locked = await tx.lock(PaymentTransaction, payment.id, 'No payment of yours');
  if (!locked.isUnderWay) return null;
  if (locked.provider !== 'MANUAL' && locked.providerTransactionId !== null)
    return recordCancelIntent(tx, dependencies, locked, recoverFrom);
  await cancelPayment(tx, locked);
  return null;
}

/**
 * Ends a payment as CANCELLED, and publishes it. The reason is NO_LONGER_OWED if its share was waived, dropped or
 * called off.
 */
export async function cancelPayment(tx: Transaction, payment: PaymentTransaction): Promise<void> {
  endTransaction(tx, payment, 'CANCELLED', (await isStillOwed(tx, payment)) ? null : 'NO_LONGER_OWED');
}

/**
 * Records the call that cancels a charge at its provider, once. The caller has locked the payment. Returns null if the
 * provider has nothing to cancel.
 */
export async function recordCancelIntent(
  tx: Transaction,
  dependencies: ProviderDependencies,
  payment: PaymentTransaction,
  recoverFrom?: Date,
): Promise<string | null> {
  if (payment.providerTransactionId === null || payment.provider === 'MANUAL') return null;
  payment.cancelCallId ??= await recordIntent(tx, dependencies, {
    id: payment.id,
    provider: payment.provider,
    request: { kind: 'CANCEL', charge: payment.providerTransactionId },
    ...(recoverFrom && { recoverFrom }),
  });
  return payment.cancelCallId;
}
