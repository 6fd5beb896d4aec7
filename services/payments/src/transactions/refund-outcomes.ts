import { transactionCompleted } from '@kindred/contracts/payments/transaction-completed';
import { transactionFailed } from '@kindred/contracts/payments/transaction-failed';
import { transactionRefunded } from '@kindred/contracts/payments/transaction-refunded';
import type { Transaction } from '@kindred/database/transaction';
import { namedAccount } from '../ledger/accounts.ts';
import { legsOf, movement } from '../ledger/entry.ts';
import { post } from '../ledger/post.ts';
import type { CallOutcome } from '../providers/outcome.ts';
import type { ProviderCall } from '../providers/provider-call.ts';
import { oweShareAgain, recordShareRefund } from '../splits/settle-share.ts';
import { aboutPayment } from './about-payment.ts';
import { frozenDisputes, refundsUnderWay, toGiveBack } from './accounts.ts';
import { creditedAccount } from './credited-account.ts';
import { postToPayee } from './debts.ts';
import { tellDispute } from './dispute-changed.ts';
import { endTransaction } from './end-transaction.ts';
import { providerAccount } from './entries.ts';
import { lockRefund } from './lock-payment.ts';
import { lose } from './lose.ts';
import type { EndReason, PaymentTransaction } from './payment-transaction.ts';
import { nextTry } from './retry-refunds.ts';
import { least, takeFromPayee } from './take-from-payee.ts';
import { payShareAgain } from './win-back.ts';

/** A refund and the payment that it gives back, both held. */
export interface Refunding {
  readonly first: PaymentTransaction;
  readonly refund: PaymentTransaction;
}

/** How a refund's call stands at its provider, whoever says so. */
export async function applyRefund(tx: Transaction, call: ProviderCall, outcome: CallOutcome): Promise<void> {
  const held = await lockRefund(tx, call.intentId);
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
    const legs = late
      ? await takeFromPayee(tx, first, refund.amount)
      : movement(
          await source(tx, refund),
          await providerAccount(tx, refund, refund.currency),
          refund.currency,
          refund.amount,
        );
    const [entry] = await post(tx, { kind: 'REFUNDED', type: 'REFUND', once: `refunded:${refund.id}`, legs });
    refund.entryId = entry?.id ?? null;
  }
  if (late) first.refunded += least(first.refundable, refund.amount);
  else {
    refund.move('COMPLETED', tx.now);
    first.refunding -= refund.amount;
    first.refunded += refund.amount;
  }
  const whole =
    first.refunded === first.amount || (first.disputeStatus === 'LOST_IN_PART' && first.gone === first.amount);
  if (whole && first.status === 'COMPLETED') first.move('REFUNDED', tx.now);
  tx.publish(transactionRefunded, first, {
    ...aboutPayment(first),
    because: 'REFUND',
    refundId: refund.id,
    returned: Number(refund.amount),
    whole,
  });
  if (first.shareId !== null) await recordShareRefund(tx, first);
  if (whole) await loseAfterAll(tx, first);
}

/**
 * A dispute was lost while refunds had all of it: now that one of them has ended, it is lost as far as they did not
 * give it back.
 */
async function loseAfterAll(tx: Transaction, first: PaymentTransaction): Promise<void> {
  const { lostAt, disputeStatus: before } = first;
  if (lostAt === null) return;
  await lose(tx, first, lostAt);
  tellDispute(tx, first, before);
}

/**
 * The payer does not get it: it is the payee's as before, or is held where it is disputed by now. Of what was taken
 * back meanwhile it is the provider's.
 */
export async function refundFailed(tx: Transaction, held: Refunding, reason: EndReason): Promise<void> {
  const { first, refund } = held;
  first.refunding -= refund.amount;
  const isPosted = refund.provider !== 'MANUAL' && (refund.payeeId !== null || first.toBeTaken > 0n);
  const taken = isPosted
    ? await toPayee(tx, held, {
        kind: 'REFUND_FAILED',
        once: `refund-failed:${refund.id}`,
        from: await source(tx, refund),
      })
    : 0n;
  endTransaction(tx, refund, 'FAILED', reason);
  tellTaken(tx, first, taken);
  if (taken > 0n && first.shareId !== null) await recordShareRefund(tx, first);
  await loseAfterAll(tx, first);
}

/**
 * It was done, and the payer's bank sent it back: the payee has it again, and the payment is COMPLETED as it was
 * before, unless something else pays for the same by now. The payee may give it back in another way.
 */
async function cameBack(tx: Transaction, held: Refunding): Promise<void> {
  const { first, refund } = held;
  const { amount, currency } = refund;
  const [from, kind, once] = [await providerAccount(tx, refund, currency), 'REFUND_RETURNED', `returned:${refund.id}`];
  first.refunded -= amount;
  const taken = await toPayee(tx, held, { kind, once, from });
  refund.move('REFUNDED', tx.now, 'RETURNED');
  // The database lets the payment move once it sees this.
  await tx.flush();
  tx.publish(transactionFailed, refund, { ...aboutPayment(refund), outcome: 'RETURNED', reason: 'RETURNED' });
  tellTaken(tx, first, taken);
  if (first.shareId !== null) await recordShareRefund(tx, first);
  await loseAfterAll(tx, first);
  const restCameBack = first.status === 'COMPLETED' && first.disputeStatus === 'LOST' && first.refundable > 0n;
  if ((first.status === 'REFUNDED' || restCameBack) && !first.isReturned) await standAgain(tx, first);
}

/** One of which a dispute took all there is pays for nothing: what it paid is owed again. */
async function standAgain(tx: Transaction, first: PaymentTransaction): Promise<void> {
  if (first.disputeStatus === 'LOST' && first.refundable === 0n) {
    first.move('COMPLETED', tx.now);
    if (first.shareId !== null) await oweShareAgain(tx, first);
    return;
  }
  if (!(await payShareAgain(tx, first))) return;
  if (first.disputeStatus === 'LOST') first.disputeStatus = 'LOST_IN_PART';
  if (first.status === 'REFUNDED') first.move('COMPLETED', tx.now);
  tx.publish(transactionCompleted, first, aboutPayment(first));
}

/** A dispute that was lost takes more of a payment, out of what came back to it. */
function tellTaken(tx: Transaction, first: PaymentTransaction, taken: bigint): void {
  if (taken === 0n || !first.isLost) return;
  tx.publish(transactionRefunded, first, {
    ...aboutPayment(first),
    because: 'DISPUTE',
    returned: Number(taken),
    whole: first.gone === first.amount,
  });
}

/**
 * Back from where it stands to whoever has it by now: the payee, or the house that is to give it back; of what is
 * disputed what is held of it, and of what is lost the provider. Answers how much the provider took.
 */
async function toPayee(
  tx: Transaction,
  { first, refund }: Refunding,
  { kind, once, from }: { readonly kind: string; readonly once: string; readonly from: string },
): Promise<bigint> {
  const { amount, currency } = refund;
  const taken = least(amount, first.toBeTaken);
  const held = first.disputeStatus === 'OPEN' ? least(amount, (first.disputed ?? first.amount) - first.held) : 0n;
  const rest = amount - taken - held;
  first.lost += taken;
  first.held += held;
  const [provider, accountId] = [
    await providerAccount(tx, refund, currency),
    refund.payeeId === null ? await namedAccount(tx, toGiveBack(currency)) : await creditedAccount(tx, first),
  ];
  const legs = legsOf(currency, [
    [from, -amount],
    [provider, taken],
    [await namedAccount(tx, frozenDisputes(currency)), held],
    [accountId, rest],
  ]);
  if (legs.length > 0)
    await postToPayee(tx, { accountId, currency, amount: rest }, { kind, type: 'REFUND', once, legs });
  return taken;
}

/** Where a refund's money stands while it is under way. */
function source(tx: Transaction, { payeeId, currency }: PaymentTransaction): Promise<string> {
  return namedAccount(tx, payeeId === null ? toGiveBack(currency) : refundsUnderWay(currency));
}
