import { transactionCompleted } from '@kindred/contracts/payments/transaction-completed';
import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import { ensureNamedAccount, ensurePersonAccount } from '../ledger/accounts.ts';
import type { NewEntry, PostedEntry } from '../ledger/entry.ts';
import { post } from '../ledger/post.ts';
import type { ProviderCall } from '../providers/provider-call.ts';
import { isPseudonym } from '@kindred/service/personal-data/pseudonym';
import { markSharePaid, recordFailedSharePayment } from '../splits/settle-share.ts';
import { aboutPayment } from './about-payment.ts';
import { payable, toGiveBack } from './accounts.ts';
import { postToPayee } from './debts.ts';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { buildChargeEntry, buildFeeEntries } from './entries.ts';
import { endTransaction } from './end-transaction.ts';
import { cancelPayment } from './give-up-payment.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import type { EndReason } from './transaction-status.ts';
import { beginRefund } from './start-refund.ts';

type Fee = Pick<ProviderCall, 'id' | 'fee' | 'feeCurrency'>;

/**
 * Settles a payment whose money arrived at its provider. The payee gets it if it is still owed. Otherwise the house
 * keeps it and refunds it.
 */
export async function settlePayment(
  tx: Transaction,
  dependencies: ProviderDependencies,
  payment: PaymentTransaction,
  call: Fee,
): Promise<void> {
  if (payment.entryId !== null) return recordFee(tx, payment, call);
  if (await payShareIfOwed(tx, payment)) await creditPayee(tx, payment, call);
  else await keepForRefund(tx, dependencies, payment, call);
}

/** Marks the share of a payment as paid if it is still owed. Returns false when it is not. */
async function payShareIfOwed(tx: Transaction, payment: PaymentTransaction): Promise<boolean> {
  if (!payment.isUnderWay || payment.payeeId === null || isPseudonym(payment.payeeId)) return false;
  return payment.shareId === null || markSharePaid(tx, payment);
}

async function creditPayee(tx: Transaction, payment: PaymentTransaction, call: Fee): Promise<void> {
  const { payeeId, currency } = payment;
  if (payeeId === null) throw new Error('A payment without a payee.');
  const accountId = await ensurePersonAccount(tx, payeeId, payable, currency);
  recordEntry(
    payment,
    call,
    await postToPayee(
      tx,
      { accountId, currency, amount: payment.amount },
      ...(await buildEntries(tx, payment, accountId, call)),
    ),
  );
  payment.move('COMPLETED', tx.now);
  tx.publish(transactionCompleted, payment, aboutPayment(payment));
}

/** Keeps the money on a house account, and begins a refund that the recovery carries out. */
async function keepForRefund(
  tx: Transaction,
  dependencies: ProviderDependencies,
  payment: PaymentTransaction,
  call: Fee,
): Promise<void> {
  recordEntry(
    payment,
    call,
    await post(
      tx,
      ...(await buildEntries(tx, payment, await ensureNamedAccount(tx, toGiveBack(payment.currency)), call)),
    ),
  );
  if (payment.isUnderWay) endTransaction(tx, payment, 'CANCELLED', 'NO_LONGER_OWED');
  await beginRefund(tx, dependencies, payment, {
    id: newId(),
    amount: payment.amount,
    payeeId: null,
    recoverFrom: tx.now,
  });
}

async function buildEntries(tx: Transaction, payment: PaymentTransaction, to: string, call: Fee): Promise<NewEntry[]> {
  return [await buildChargeEntry(tx, payment, to), ...(await buildFeeEntries(tx, payment, call))];
}

function recordEntry(payment: PaymentTransaction, call: Fee, [came]: readonly PostedEntry[]): void {
  payment.entryId = came?.id ?? null;
  payment.fee = call.fee;
}

/** Posts the provider's fee of a settled payment, once the provider reports it. */
export async function recordFee(tx: Transaction, payment: PaymentTransaction, call: Fee): Promise<void> {
  if (payment.entryId === null) return;
  const entries = await buildFeeEntries(tx, payment, call);
  if (entries.length > 0) await post(tx, ...entries);
  payment.fee = call.fee ?? payment.fee;
}

/** Completes a payment by hand, as its receiver confirmed. The money never reaches the house, so nothing is posted. */
export async function completeManualPayment(tx: Transaction, payment: PaymentTransaction): Promise<void> {
  if (!(await payShareIfOwed(tx, payment))) return endTransaction(tx, payment, 'CANCELLED', 'NO_LONGER_OWED');
  payment.move('COMPLETED', tx.now);
  tx.publish(transactionCompleted, payment, aboutPayment(payment));
}

/**
 * Fails a payment that is under way. Its share is owed as before, and shows the failure. A payment that has ended stays
 * as it is.
 */
export async function failPayment(tx: Transaction, payment: PaymentTransaction, reason: EndReason): Promise<void> {
  if (!payment.isUnderWay) return;
  endTransaction(tx, payment, 'FAILED', reason);
  if (payment.shareId !== null) await recordFailedSharePayment(tx, payment);
}

/** Cancels a payment that is under way. Its share is owed as before. */
export async function cancelIfUnderWay(tx: Transaction, payment: PaymentTransaction): Promise<void> {
  if (payment.isUnderWay) await cancelPayment(tx, payment);
}
