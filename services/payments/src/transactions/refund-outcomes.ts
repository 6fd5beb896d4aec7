import { transactionFailed } from '@kindred/contracts/payments/transaction-failed';
import { transactionRefunded } from '@kindred/contracts/payments/transaction-refunded';
import type { Transaction } from '@kindred/database/transaction';
import { namedAccount } from '../ledger/accounts.ts';
import { movement } from '../ledger/entry.ts';
import { post } from '../ledger/post.ts';
import type { CallOutcome } from '../providers/handlers.ts';
import type { ProviderCall } from '../providers/provider-call.ts';
import { shareRefunded } from '../splits/settle-share.ts';
import { aboutPayment } from './about-payment.ts';
import { refundsUnderWay, toGiveBack } from './accounts.ts';
import { creditedAccount } from './credited-account.ts';
import { providerAccount } from './entries.ts';
import { holdRefund } from './hold.ts';
import { legsFromPayee } from './lose.ts';
import type { EndReason, PaymentTransaction } from './payment-transaction.ts';
import { nextTry } from './retry-refunds.ts';
import { end } from './settle-payment.ts';

/** A refund and the payment that it gives back, both held. */
export interface Refunding {
  readonly first: PaymentTransaction;
  readonly refund: PaymentTransaction;
}

/** How a refund's call stands at its provider, whoever says so. */
export async function applyRefund(tx: Transaction, call: ProviderCall, outcome: CallOutcome): Promise<void> {
  const held = await holdRefund(tx, call.intentId);
  if (!held) return;
  const { refund } = held;
  if ('id' in outcome && outcome.id !== null) refund.providerTransactionId = outcome.id;
  if (outcome.status === 'succeeded') return wentBack(tx, held);
  if (outcome.status === 'processing' && refund.status === 'INITIATED') return refund.move('PROCESSING', tx.now);
  if (outcome.status !== 'declined' && outcome.status !== 'cancelled') return;
  const reason = outcome.status === 'declined' ? outcome.reason : 'DECLINED';
  if (refund.status === 'COMPLETED') return cameBack(tx, held);
  // An earlier try that was declined says nothing of the one that is under way.
  if (!refund.isUnderWay || call.id !== refund.callId) return;
  // What the house holds for somebody is given back for as long as it can be, whatever was said to it before.
  const again = reason === 'NOT_YET_SETTLED' || refund.payeeId === null ? nextTry(refund, tx.now) : null;
  if (again === null) return refundFailed(tx, held, reason);
  if (refund.status === 'INITIATED') refund.move('PROCESSING', tx.now);
  refund.retryAt = again;
}

/** The payer has it. */
export async function wentBack(tx: Transaction, { first, refund }: Refunding): Promise<void> {
  if (refund.status === 'COMPLETED' || refund.status === 'REFUNDED' || refund.entryId !== null) return;
  const late = !refund.isUnderWay;
  if (refund.provider !== 'MANUAL') {
    // After it was given up, its money is the payee's again, and may be spent.
    const legs = late ? await legsFromPayee(tx, first, refund.amount) : movement(await source(tx, refund), await providerAccount(tx, refund, refund.currency), refund.currency, refund.amount);
    const [entry] = await post(tx, { kind: 'REFUNDED', type: 'REFUND', once: `refunded:${refund.id}`, legs });
    refund.entryId = entry?.id ?? null;
  }
  if (late) first.refunded += first.refundable < refund.amount ? first.refundable : refund.amount;
  else {
    refund.move('COMPLETED', tx.now);
    first.refunding -= refund.amount;
    first.refunded += refund.amount;
  }
  const whole = first.refunded === first.amount;
  if (whole && first.status === 'COMPLETED') first.move('REFUNDED', tx.now);
  tx.publish(transactionRefunded, first, { ...aboutPayment(first), because: 'REFUND', refundId: refund.id, returned: Number(refund.amount), whole });
  if (first.shareId !== null) await shareRefunded(tx, first);
}

/** The payer does not get it: it is the payee's as before. Of what a dispute took meanwhile it is the provider's. */
export async function refundFailed(tx: Transaction, { first, refund }: Refunding, reason: EndReason): Promise<void> {
  const { amount, currency } = refund;
  const lost = first.disputeStatus === 'LOST';
  if (refund.provider !== 'MANUAL' && (refund.payeeId !== null || lost)) {
    const to = lost ? await providerAccount(tx, refund, currency) : await creditedAccount(tx, first);
    await post(tx, { kind: 'REFUND_FAILED', type: 'REFUND', once: `refund-failed:${refund.id}`, legs: movement(await source(tx, refund), to, currency, amount) });
  }
  first.refunding -= amount;
  if (lost) first.lost += amount;
  end(tx, refund, 'FAILED', reason);
}

/** It was done, and the payer's bank sent it back: the payee has it again, and may give it back in another way. */
async function cameBack(tx: Transaction, { first, refund }: Refunding): Promise<void> {
  const { amount, currency } = refund;
  const to = refund.payeeId === null ? await namedAccount(tx, toGiveBack(currency)) : await creditedAccount(tx, first);
  await post(tx, { kind: 'REFUND_RETURNED', type: 'REFUND', once: `returned:${refund.id}`, legs: movement(await providerAccount(tx, refund, currency), to, currency, amount) });
  first.refunded -= amount;
  refund.move('REFUNDED', tx.now, 'RETURNED');
  tx.publish(transactionFailed, refund, { ...aboutPayment(refund), outcome: 'RETURNED', reason: 'RETURNED' });
  if (first.shareId !== null) await shareRefunded(tx, first);
}

/** Where a refund's money stands while it is under way. */
function source(tx: Transaction, { payeeId, currency }: PaymentTransaction): Promise<string> {
  return namedAccount(tx, payeeId === null ? toGiveBack(currency) : refundsUnderWay(currency));
}
