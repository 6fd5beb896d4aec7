import type { Transaction } from '@kindred/database/transaction';
import { recordIntent } from '../providers/foreign-call.ts';
import { isStillOwed } from '../splits/settle-share.ts';
import type { ProviderDependencies } from './provider-dependencies.ts';
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
  const held = await tx.lock(PaymentTransaction, payment.id, 'No payment of yours');
  if (!held.isUnderWay) return null;
  if (held.provider !== 'MANUAL' && held.providerTransactionId !== null)
    return takeBack(tx, dependencies, held, recoverFrom);
  await cancelled(tx, held);
  return null;
}

/**
 * Ends a payment that was taken back, and tells it; where what it was for was waived, dropped or called off meanwhile,
 * it says so.
 */
export async function cancelled(tx: Transaction, payment: PaymentTransaction): Promise<void> {
  endTransaction(tx, payment, 'CANCELLED', (await isStillOwed(tx, payment)) ? null : 'NO_LONGER_OWED');
}

/**
 * Intends the call that cancels a charge at its provider, once; the transaction is locked. Null where there is nothing
 * to cancel there.
 */
export async function takeBack(
  tx: Transaction,
  { exchange }: ProviderDependencies,
  held: PaymentTransaction,
  recoverFrom?: Date,
): Promise<string | null> {
  if (held.providerTransactionId === null || held.provider === 'MANUAL') return null;
  held.cancelCallId ??= await recordIntent(tx, exchange, {
    id: held.id,
    provider: held.provider,
    request: { kind: 'CANCEL', charge: held.providerTransactionId },
    ...(recoverFrom && { recoverFrom }),
  });
  return held.cancelCallId;
}
