import type { Transaction } from '@kindred/database/transaction';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { recordIntent } from '../providers/record-intent.ts';
import { isStillOwed } from '../splits/settle-share.ts';
import { endTransaction } from './end-transaction.ts';
import { PaymentTransaction } from './payment-transaction.ts';

/**
 * Takes a payment back that has not ended, in the caller's unit of work, which holds its split. By hand, and before the
 * provider has it, it is CANCELLED at once; else a call is intended that cancels it there (its id is the answer, for
 * `executeNow`), and it ends as the provider says. One that has ended stays as it is. Money that comes all the same
 * goes back by itself. Whoever does not make the call says from when the recovery does.
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
 * Ends a payment that was taken back, and tells it; where what it was for was waived, dropped or called off meanwhile,
 * it says so.
 */
export async function cancelPayment(tx: Transaction, payment: PaymentTransaction): Promise<void> {
  endTransaction(tx, payment, 'CANCELLED', (await isStillOwed(tx, payment)) ? null : 'NO_LONGER_OWED');
}

/**
 * Intends the call that cancels a charge at its provider, once; the transaction is locked. Null where there is nothing
 * to cancel there.
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
