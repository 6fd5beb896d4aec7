import { transactionCompleted } from '@kindred/contracts/payments/transaction-completed';
import { transactionRefunded } from '@kindred/contracts/payments/transaction-refunded';
import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import { namedAccount } from '../ledger/accounts.ts';
import { asRole } from '../ledger/as-role.ts';
import { movement, type Leg } from '../ledger/entry.ts';
import { heldBalances, post } from '../ledger/post.ts';
import type { Money } from '../providers/amounts.ts';
import { shareOwedAgain, sharePaid } from '../splits/settle-share.ts';
import { aboutPayment } from './about-payment.ts';
import { disputeLosses, toGiveBack } from './accounts.ts';
import { creditedAccount } from './credited-account.ts';
import type { Desk } from './desk.ts';
import { providerAccount } from './entries.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { beginRefund } from './start-refund.ts';

/**
 * The provider took a payment's money back for good. It leaves the payee as far as they still have it; the rest is the house's loss. What
 * was refunded, or is on its way, is not taken a second time. The share is owed again.
 */
export async function lose(tx: Transaction, payment: PaymentTransaction, taken: { readonly amount: Money; readonly at: Date }): Promise<void> {
  if (payment.disputeStatus === 'LOST') return;
  const { refundable, currency, entryId } = payment;
  const asked = taken.amount.currency === currency && taken.amount.minorUnits < refundable ? taken.amount.minorUnits : refundable;
  Object.assign(payment, { disputeStatus: 'LOST', disputedAt: taken.at } satisfies Partial<PaymentTransaction>);
  if (asked > 0n && entryId !== null) {
    const [entry] = await post(tx, {
      kind: 'DISPUTE_LOST', once: `lost:${payment.id}:${taken.at.getTime()}`, legs: await legsFromPayee(tx, payment, asked), ...((await isReversed(tx, entryId)) ? {} : { reverses: entryId }),
    });
    payment.lossEntryId = entry?.id ?? null;
    payment.lost += asked;
  }
  tx.publish(transactionRefunded, payment, { ...aboutPayment(payment), because: 'DISPUTE', returned: Number(asked), whole: payment.refundable === 0n });
  if (payment.shareId !== null) await shareOwedAgain(tx, payment);
}

/** Money back to the provider: from the payee what is there, and the rest from the house. */
export async function legsFromPayee(tx: Transaction, payment: PaymentTransaction, amount: bigint): Promise<readonly Leg[]> {
  const { currency } = payment;
  const account = await creditedAccount(tx, payment);
  // An account that is nobody's is not among those held: there is as much in it as was put there.
  const there = (await heldBalances(tx, [account])).get(account) ?? amount;
  const fromPayee = there < amount ? there : amount;
  const [losses, provider] = [await namedAccount(tx, disputeLosses(currency)), await providerAccount(tx, payment, currency)];
  return [
    { accountId: account, currency, amount: -fromPayee },
    { accountId: losses, currency, amount: fromPayee - amount },
    { accountId: provider, currency, amount },
  ].filter((leg) => leg.amount !== 0n);
}

/**
 * A dispute that was lost is won after all: the payee has the money again. Where something else pays for the same meanwhile, or where the
 * payee never had it, it goes to the payer.
 */
export async function winBack(tx: Transaction, desk: Desk, payment: PaymentTransaction, at: Date): Promise<void> {
  const { lossEntryId, lost, status, shareId } = payment;
  payment.disputedAt = at;
  const standsAgain = status === 'COMPLETED' && !(await isPaidOtherwise(tx, payment)) && (shareId === null || (await sharePaid(tx, payment)));
  const isPayees = standsAgain || status === 'REFUNDED';
  if (lossEntryId !== null) await post(tx, { kind: 'DISPUTE_WON', reverses: lossEntryId, legs: isPayees ? await mirrorOf(tx, lossEntryId) : await legsToGiveBack(tx, payment, lost) });
  payment.lost = 0n;
  payment.lossEntryId = null;
  // One that is paid for by something else never counts again.
  if (standsAgain || status !== 'COMPLETED') payment.disputeStatus = 'WON';
  if (standsAgain) tx.publish(transactionCompleted, payment, aboutPayment(payment));
  if (!isPayees && lost > 0n) await beginRefund(tx, desk, payment, { id: newId(), amount: lost, payeeId: null, recoverFrom: tx.now });
}

/** Whether another payment for the same share, or the same event, is under way, or was made meanwhile. */
async function isPaidOtherwise(tx: Transaction, { id, eventId, shareId }: PaymentTransaction): Promise<boolean> {
  const same = shareId === null ? `event_id = $1 AND type = 'EVENT_PAYMENT'` : `share_id = $1 AND type IN ('EVENT_PAYMENT', 'SPLIT_PAYMENT')`;
  const others = await tx.query(
    `SELECT 1 FROM payment_transaction WHERE ${same} AND id <> $2 AND status IN ('INITIATED', 'PROCESSING', 'COMPLETED') AND dispute_status IS DISTINCT FROM 'LOST'`,
    [shareId ?? eventId, id],
  );
  return others.length > 0;
}

async function legsToGiveBack(tx: Transaction, payment: PaymentTransaction, amount: bigint): Promise<readonly Leg[]> {
  const { currency } = payment;
  return movement(await providerAccount(tx, payment, currency), await namedAccount(tx, toGiveBack(currency)), currency, amount);
}

async function mirrorOf(tx: Transaction, entryId: string): Promise<readonly Leg[]> {
  const legs = await asRole(tx, 'auditor', () => tx.query<{ accountId: string; currency: string; amount: string }>('SELECT account_id AS "accountId", currency, amount FROM ledger_posting WHERE entry_id = $1 ORDER BY position', [entryId]));
  return legs.map(({ accountId, currency, amount }) => ({ accountId, currency, amount: -BigInt(amount) }));
}

async function isReversed(tx: Transaction, entryId: string): Promise<boolean> {
  return (await asRole(tx, 'auditor', () => tx.query('SELECT 1 FROM ledger_entry WHERE reverses = $1', [entryId]))).length > 0;
}
