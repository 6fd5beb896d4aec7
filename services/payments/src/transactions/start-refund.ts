import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import { ensureNamedAccount } from '../ledger/accounts.ts';
import { movement } from '../ledger/entry.ts';
import { post } from '../ledger/post.ts';
import { positiveAmount } from '../ledger/refusals.ts';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { recordIntent } from '../providers/record-intent.ts';
import { refundsUnderWay } from './accounts.ts';
import { creditedAccount } from './credited-account.ts';
import { newTransaction } from './new-transaction.ts';
import { PaymentTransaction } from './payment-transaction.ts';
import { NotRefundable, RefundTooLarge } from './refusals.ts';
import type { Started } from './start-payment.ts';

/**
 * Begins a refund of `amount` minor units out of the payee's balance, in the caller's unit of work. `executeNow` makes
 * its call after the commit. The refund is a transaction of its own. The caller decides for the payee, and has locked
 * the payment's split.
 * @throws {NotRefundable} if the payment did not arrive, is refunded as a whole, or is disputed
 * @throws {RefundTooLarge} @throws {InvalidAmount} @throws {AmountNotAccepted}
 * @throws {InsufficientFunds} if the payee spent the money
 */
export async function startRefund(
  tx: Transaction,
  dependencies: ProviderDependencies,
  payment: Pick<PaymentTransaction, 'id'>,
  amount: bigint,
): Promise<Started> {
  positiveAmount(amount);
  const first = await tx.lock(PaymentTransaction, payment.id, 'No payment of yours');
  if (!first.isRefundable) throw new NotRefundable();
  if (amount > first.refundable) throw new RefundTooLarge(first.refundable);
  dependencies.providers.of(first.provider).accepts({ minorUnits: amount, currency: first.currency }, 'refund');
  const id = newId();
  if (first.provider !== 'MANUAL') {
    const [from, to] = [
      await creditedAccount(tx, first),
      await ensureNamedAccount(tx, refundsUnderWay(first.currency)),
    ];
    await post(tx, { kind: 'REFUND', once: `refund:${id}`, legs: movement(from, to, first.currency, amount) });
  }
  return beginRefund(tx, dependencies, first, { id, amount, payeeId: first.payeeId });
}

/**
 * Adds a refund with its call. The caller has taken its money and locked the payment. `payeeId` is null if the house
 * refunds; the recovery then makes the call from `recoverFrom` on.
 */
export async function beginRefund(
  tx: Transaction,
  dependencies: ProviderDependencies,
  first: PaymentTransaction,
  {
    id,
    amount,
    payeeId,
    recoverFrom,
  }: { readonly id: string; readonly amount: bigint; readonly payeeId: string | null; readonly recoverFrom?: Date },
): Promise<Started> {
  const { provider, currency, userId, paymentMethodId, eventId, splitId, shareId } = first;
  const callId = await recordIntent(tx, dependencies, {
    id,
    provider,
    request: refundRequest(first, amount),
    ...(recoverFrom && { recoverFrom }),
  });
  first.refunding += amount;
  tx.add(
    newTransaction(
      {
        id,
        type: 'REFUND',
        amount: { minorUnits: amount, currency },
        userId,
        payeeId,
        provider,
        callId,
        paymentMethodId,
        eventId,
        splitId,
        shareId,
        refundOf: first.id,
      },
      tx.now,
    ),
  );
  return { transactionId: id, callId };
}

/** The request for a refund of a part of a payment. */
export function refundRequest(first: PaymentTransaction, amount: bigint) {
  if (first.providerTransactionId === null) throw new NotRefundable();
  return {
    kind: 'REFUND',
    charge: first.providerTransactionId,
    amount: { minorUnits: amount, currency: first.currency },
    charged: first.money,
  } as const;
}
