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
 * A payment's money came, at its provider. The payee has it, unless it came for what nobody owes any more: then it goes
 * back.
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

/**
 * Nothing for the payee: the house holds the money until a refund of its own, which the recovery carries out, has
 * brought it back.
 */
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

/** What a provider keeps, once it says so, of a payment whose money came. */
export async function recordFee(tx: Transaction, payment: PaymentTransaction, call: Fee): Promise<void> {
  if (payment.entryId === null) return;
  const entries = await buildFeeEntries(tx, payment, call);
  if (entries.length > 0) await post(tx, ...entries);
  payment.fee = call.fee ?? payment.fee;
}

/** Whoever receives by hand says that a payment came. Nothing passes through the house, so nothing is posted. */
export async function completeManualPayment(tx: Transaction, payment: PaymentTransaction): Promise<void> {
  if (!(await payShareIfOwed(tx, payment))) return endTransaction(tx, payment, 'CANCELLED', 'NO_LONGER_OWED');
  payment.move('COMPLETED', tx.now);
  tx.publish(transactionCompleted, payment, aboutPayment(payment));
}

/** A payment came to nothing; what it was for is owed as before, and says so. One that has ended stays as it is. */
export async function failPayment(tx: Transaction, payment: PaymentTransaction, reason: EndReason): Promise<void> {
  if (!payment.isUnderWay) return;
  endTransaction(tx, payment, 'FAILED', reason);
  if (payment.shareId !== null) await recordFailedSharePayment(tx, payment);
}

/** A payment was taken back before it was made; what it was for is owed as if nobody had begun to pay it. */
export async function cancelIfUnderWay(tx: Transaction, payment: PaymentTransaction): Promise<void> {
  if (payment.isUnderWay) await cancelPayment(tx, payment);
}
