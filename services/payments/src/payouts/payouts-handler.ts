import { transactionCompleted } from '@kindred/contracts/payments/transaction-completed';
import { transactionFailed } from '@kindred/contracts/payments/transaction-failed';
import type { Transaction } from '@kindred/database/transaction';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import type { ProviderHandler } from '../providers/handlers.ts';
import type { CallOutcome } from '../providers/outcome.ts';
import { updateOf } from '../providers/outcome-order.ts';
import type { ProviderCall } from '../providers/provider-call.ts';
import { aboutPayment } from '../transactions/about-payment.ts';
import { endTransaction } from '../transactions/end-transaction.ts';
import { PaymentTransaction } from '../transactions/payment-transaction.ts';
import { payoutProvider, PayeeAccount } from './payee-account.ts';
import { postPaid, postReturned } from './payout-entries.ts';
import { applyPayeeChange } from './apply-payee-change.ts';
import { recordTakeBackIntent } from './record-take-back-intent.ts';

/** Applies what providers say about payouts and payees' accounts. */
export function payoutsHandler(dependencies: ProviderDependencies): ProviderHandler {
  const applyOutcome = async (tx: Transaction, call: ProviderCall, outcome: CallOutcome): Promise<void> => {
    if (call.intentKind !== 'PAYOUT' && call.intentKind !== 'TAKE_BACK') return;
    const payout = await tx.lockOne(PaymentTransaction, call.intentId);
    if (payout && call.intentKind === 'PAYOUT') await applyReadiness(tx, payout, outcome);
    if (payout)
      await (call.intentKind === 'PAYOUT' ? applyPayout : applyTakeBack)(tx, dependencies, payout, call, outcome);
  };
  return {
    applyOutcome,
    async applyProviderEvent(tx, event, call) {
      if (event.type === 'payee.changed') return applyPayeeChange(tx, dependencies, event);
      const update = updateOf(event);
      if (call?.intentKind !== 'PAYOUT' || !update) return false;
      await applyOutcome(tx, call, update.outcome);
      return true;
    },
  };
}

async function applyPayout(
  tx: Transaction,
  dependencies: ProviderDependencies,
  payout: PaymentTransaction,
  call: ProviderCall,
  outcome: CallOutcome,
): Promise<void> {
  if ('id' in outcome && outcome.id !== null) payout.providerTransactionId = outcome.id;
  if (outcome.status === 'processing' && payout.status === 'INITIATED') payout.move('PROCESSING', tx.now);
  else if (outcome.status === 'succeeded' && payout.isUnderWay) await completePayout(tx, payout);
  else if (outcome.status === 'declined' || outcome.status === 'cancelled')
    await failPayout(tx, dependencies, payout, call, outcome);
}

/** Applies what a payout's outcome says about its payee's account. Erased payees have no account. */
async function applyReadiness(tx: Transaction, { userId }: PaymentTransaction, outcome: CallOutcome): Promise<void> {
  const refused = outcome.status === 'declined' && outcome.reason === 'PAYEE_NOT_READY';
  if (!refused && outcome.status !== 'succeeded') return;
  const account = await tx.lockOne(PayeeAccount, { userId, provider: payoutProvider });
  account?.applyReadiness(!refused, tx.now);
}

async function completePayout(tx: Transaction, payout: PaymentTransaction): Promise<void> {
  await postPaid(tx, payout);
  payout.move('COMPLETED', tx.now);
  tx.publish(transactionCompleted, payout, aboutPayment(payout));
}

/**
 * Fails a payout that was declined, or that the bank returned. If the provider declined it at once, its money is the
 * payee's again. Otherwise the money is on the payee's account at the provider. It is the payee's again once it was
 * taken back from there.
 */
async function failPayout(
  tx: Transaction,
  dependencies: ProviderDependencies,
  payout: PaymentTransaction,
  call: ProviderCall,
  outcome: Extract<CallOutcome, { status: 'declined' | 'cancelled' }>,
): Promise<void> {
  const before = payout.status;
  if (payout.isUnderWay)
    endTransaction(tx, payout, 'FAILED', outcome.status === 'declined' ? outcome.reason : 'DECLINED');
  else if (before !== 'COMPLETED' || payout.refunding > 0n) return;
  const nothingLeft = before !== 'COMPLETED' && outcome.id === null && call.state !== 'FAULTED';
  if (nothingLeft) return postReturned(tx, payout, false);
  payout.refunding = payout.amount;
  await recordTakeBackIntent(tx, dependencies, payout, call.key);
}

async function applyTakeBack(
  tx: Transaction,
  dependencies: ProviderDependencies,
  payout: PaymentTransaction,
  call: ProviderCall,
  outcome: CallOutcome,
): Promise<void> {
  if (payout.refunding === 0n || (outcome.status !== 'succeeded' && outcome.status !== 'declined')) return;
  // The provider never had this payout, so there is nothing to take back.
  const nothingThere =
    outcome.status === 'declined' && outcome.reason === 'DECLINED' && payout.providerTransactionId === null;
  if (outcome.status === 'declined' && !nothingThere) {
    payout.attempts += 1;
    return recordTakeBackIntent(tx, dependencies, payout, await payoutKeyOf(tx, payout));
  }
  const wasPaid = payout.status === 'COMPLETED';
  await postReturned(tx, payout, wasPaid);
  payout.refunding = 0n;
  if (!wasPaid) return;
  payout.refunded = payout.amount;
  payout.move('REFUNDED', tx.now, 'RETURNED');
  tx.publish(transactionFailed, payout, { ...aboutPayment(payout), outcome: 'RETURNED', reason: 'RETURNED' });
}

async function payoutKeyOf(tx: Transaction, { callId }: PaymentTransaction): Promise<string> {
  const [call] = await tx.query<{ key: string }>('SELECT key FROM provider_call WHERE id = $1', [callId]);
  if (!call) throw new Error('A payout without a call.');
  return call.key;
}
