import type { Transaction } from '@kindred/database/transaction';
import type { CallOutcome } from '../providers/outcome.ts';
import type { NextAction } from '../providers/outcome.ts';
import type { ProviderCall } from '../providers/provider-call.ts';
import { isPseudonym } from '@kindred/service/personal-data/pseudonym';
import { adoptVoid } from './adopt-refund.ts';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { recordCancelIntent } from './give-up-payment.ts';
import { lockPayment } from './lock-payment.ts';
import { returnPayment } from './return-payment.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { nextActionOf } from './sealed-places.ts';
import type { EndReason } from './transaction-status.ts';
import { settlePayment, cancelIfUnderWay, failPayment } from './settle-payment.ts';

/** Applies the outcome of a charge: the call's own answer, a webhook's fact or a line of the record. */
export async function applyCharge(
  tx: Transaction,
  dependencies: ProviderDependencies,
  call: ProviderCall,
  outcome: CallOutcome,
): Promise<void> {
  const payment = await lockPayment(tx, call.intentId);
  if (!payment) return;
  if ('id' in outcome) payment.providerTransactionId ??= outcome.id;
  switch (outcome.status) {
    case 'succeeded':
      return settlePayment(tx, dependencies, payment, call);
    case 'processing':
      return markUnderWay(tx, payment, null);
    case 'requires-action':
      // The payment has ended here, and the charge could still be paid.
      if (!payment.isUnderWay) return void (await recordCancelIntent(tx, dependencies, payment, tx.now));
      return markUnderWay(tx, payment, await sealAction(tx, dependencies, payment, outcome.action));
    case 'cancelled':
      // The provider voided the charge after we booked its money.
      if (payment.entryId !== null) return void (await adoptVoid(tx, dependencies, payment, call.outcomeAt ?? tx.now));
      return cancelIfUnderWay(tx, payment);
    case 'declined':
      return declinePayment(tx, dependencies, payment, outcome.reason);
    default:
      return;
  }
}

/**
 * Applies the outcome of cancelling a charge. A charge that was paid meanwhile stays paid. One that is under way goes
 * on.
 */
export async function applyCancel(
  tx: Transaction,
  dependencies: ProviderDependencies,
  call: ProviderCall,
  outcome: CallOutcome,
): Promise<void> {
  const payment = await lockPayment(tx, call.intentId);
  if (!payment) return;
  // The fee comes with the charge's own call.
  if (outcome.status === 'succeeded')
    await settlePayment(tx, dependencies, payment, { id: payment.callId, fee: null, feeCurrency: null });
  if (outcome.status === 'cancelled') await cancelIfUnderWay(tx, payment);
}

function markUnderWay(tx: Transaction, payment: PaymentTransaction, nextAction: Buffer | null): void {
  if (!payment.isUnderWay) return;
  if (payment.status === 'INITIATED') payment.move('PROCESSING', tx.now);
  payment.nextAction = nextAction;
}

/**
 * Fails a declined payment. A payer who was asked to authenticate could try again at the provider, so the charge is
 * cancelled there.
 */
async function declinePayment(
  tx: Transaction,
  dependencies: ProviderDependencies,
  payment: PaymentTransaction,
  reason: EndReason,
): Promise<void> {
  if (payment.status === 'COMPLETED') return returnPayment(tx, payment);
  const wasAsked = payment.nextAction !== null;
  await failPayment(tx, payment, reason);
  if (wasAsked) await recordCancelIntent(tx, dependencies, payment, tx.now);
}

async function sealAction(
  tx: Transaction,
  { sealer }: ProviderDependencies,
  { id, userId }: PaymentTransaction,
  action: NextAction,
): Promise<Buffer | null> {
  return isPseudonym(userId)
    ? null
    : sealer.seal(tx, { kind: 'person', id: userId }, nextActionOf(id), JSON.stringify(action));
}
