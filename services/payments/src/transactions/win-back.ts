import { transactionCompleted } from '@kindred/contracts/payments/transaction-completed';
import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import { ensureNamedAccount } from '../ledger/accounts.ts';
import { movement } from '../ledger/entry.ts';
import { post } from '../ledger/post.ts';
import { takenBy } from '../ledger/read-entry.ts';
import { markSharePaid, recordShareRefund } from '../splits/settle-share.ts';
import { aboutPayment } from './about-payment.ts';
import { disputeLosses, toGiveBack } from './accounts.ts';
import { creditedAccount } from './credited-account.ts';
import { postToPayee } from './debts.ts';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { ensureProviderAccount } from './entries.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { beginRefund } from './start-refund.ts';

/**
 * Reverses a lost dispute that was won after all. The payee has the money again, and no debt of it. If something else
 * pays for the same share or event, or the payee never had the money, the payer gets it.
 */
export async function winBack(
  tx: Transaction,
  dependencies: ProviderDependencies,
  payment: PaymentTransaction,
  at: Date,
): Promise<void> {
  const { lost, status, disputeStatus } = payment;
  // The payment has lost nothing any more, also if the payer gets the money.
  payment.lost = 0n;
  const standsStill = disputeStatus === 'LOST_IN_PART';
  const standsAgain = !standsStill && status === 'COMPLETED' && (await payShareAgain(tx, payment));
  const isPayees = standsStill || standsAgain || status === 'REFUNDED';
  payment.disputedAt = at;
  if (lost > 0n) await (isPayees ? giveToPayee : keepForPayer)(tx, payment, lost);
  payment.lossEntryId = null;
  if (standsStill && payment.shareId !== null) await recordShareRefund(tx, payment);
  // A payment that was replaced by another never counts again.
  if (standsStill || standsAgain || status !== 'COMPLETED') payment.disputeStatus = 'WON';
  if (standsAgain) tx.publish(transactionCompleted, payment, aboutPayment(payment));
  if (!isPayees && lost > 0n)
    await beginRefund(tx, dependencies, payment, { id: newId(), amount: lost, payeeId: null, recoverFrom: tx.now });
}

/**
 * Marks the share as paid by a payment whose money is back. Returns false when something else pays for it meanwhile.
 */
export async function payShareAgain(tx: Transaction, payment: PaymentTransaction): Promise<boolean> {
  return !(await isPaidOtherwise(tx, payment)) && (payment.shareId === null || (await markSharePaid(tx, payment)));
}

/** Whether another payment for the same share, or the same event, is under way, or was made meanwhile. */
async function isPaidOtherwise(tx: Transaction, { id, eventId, shareId }: PaymentTransaction): Promise<boolean> {
  const same =
    shareId === null
      ? `event_id = $1 AND type = 'EVENT_PAYMENT'`
      : `share_id = $1 AND type IN ('EVENT_PAYMENT', 'SPLIT_PAYMENT')`;
  const others = await tx.query(
    `SELECT 1 FROM payment_transaction WHERE ${same} AND id <> $2 AND status IN ('INITIATED', 'PROCESSING', 'COMPLETED') AND dispute_status IS DISTINCT FROM 'LOST'`,
    [shareId ?? eventId, id],
  );
  return others.length > 0;
}

/** Gives the house what it paid of the loss, and the payee the rest. */
async function giveToPayee(tx: Transaction, payment: PaymentTransaction, lost: bigint): Promise<void> {
  const { currency, lossEntryId } = payment;
  const [from, accountId, losses] = [
    await ensureProviderAccount(tx, payment, currency),
    await creditedAccount(tx, payment),
    await ensureNamedAccount(tx, disputeLosses(currency)),
  ];
  const borne = lossEntryId === null ? 0n : await takenBy(tx, lossEntryId, losses);
  const amount = lost - borne;
  const legs = [
    { accountId: from, currency, amount: -lost },
    { accountId, currency, amount },
    { accountId: losses, currency, amount: borne },
  ].filter((leg) => leg.amount !== 0n);
  await postToPayee(
    tx,
    { accountId, currency, amount },
    { kind: 'DISPUTE_WON', legs, ...(lossEntryId === null ? {} : { reverses: lossEntryId }) },
  );
}

async function keepForPayer(tx: Transaction, payment: PaymentTransaction, lost: bigint): Promise<void> {
  const { currency, lossEntryId } = payment;
  const legs = movement(
    await ensureProviderAccount(tx, payment, currency),
    await ensureNamedAccount(tx, toGiveBack(currency)),
    currency,
    lost,
  );
  await post(tx, { kind: 'DISPUTE_WON', legs, ...(lossEntryId === null ? {} : { reverses: lossEntryId }) });
}
