import { transactionCompleted } from '@kindred/contracts/payments/transaction-completed';
import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import { namedAccount, personAccount } from '../ledger/accounts.ts';
import type { NewEntry, PostedEntry } from '../ledger/entry.ts';
import { post } from '../ledger/post.ts';
import type { ProviderCall } from '../providers/provider-call.ts';
import { isPseudonym } from '@kindred/service/personal-data/pseudonym';
import { markSharePaid, recordFailedSharePayment } from '../splits/settle-share.ts';
import { aboutPayment } from './about-payment.ts';
import { payable, toGiveBack } from './accounts.ts';
import { postToPayee } from './debts.ts';
import type { ProviderDependencies } from './provider-dependencies.ts';
import { chargeEntry, feeEntries } from './entries.ts';
import { endTransaction } from './end-transaction.ts';
import { cancelled } from './give-up-payment.ts';
import type { EndReason, PaymentTransaction } from './payment-transaction.ts';
import { beginRefund } from './start-refund.ts';

type Fee = Pick<ProviderCall, 'id' | 'fee' | 'feeCurrency'>;

/**
 * A payment's money came, at its provider. The payee has it, unless it came for what nobody owes any more: then it goes
 * back.
 */
export async function moneyCame(
  tx: Transaction,
  dependencies: ProviderDependencies,
  payment: PaymentTransaction,
  call: Fee,
): Promise<void> {
  if (payment.entryId !== null) return recordFee(tx, payment, call);
  if (await payShareIfOwed(tx, payment)) await credit(tx, payment, call);
  else await giveBack(tx, dependencies, payment, call);
}

/** Marks the share of a payment as paid if it is still owed. Returns false when it is not. */
async function payShareIfOwed(tx: Transaction, payment: PaymentTransaction): Promise<boolean> {
  if (!payment.isUnderWay || payment.payeeId === null || isPseudonym(payment.payeeId)) return false;
  return payment.shareId === null || markSharePaid(tx, payment);
}

async function credit(tx: Transaction, payment: PaymentTransaction, call: Fee): Promise<void> {
  const { payeeId, currency } = payment;
  if (payeeId === null) throw new Error('A payment without a payee.');
  const accountId = await personAccount(tx, payeeId, payable, currency);
  recordEntry(
    payment,
    call,
    await postToPayee(
      tx,
      { accountId, currency, amount: payment.amount },
      ...(await entriesOf(tx, payment, accountId, call)),
    ),
  );
  payment.move('COMPLETED', tx.now);
  tx.publish(transactionCompleted, payment, aboutPayment(payment));
}

/**
 * Nothing for the payee: the house holds the money until a refund of its own, which the recovery carries out, has
 * brought it back.
 */
async function giveBack(
  tx: Transaction,
  dependencies: ProviderDependencies,
  payment: PaymentTransaction,
  call: Fee,
): Promise<void> {
  recordEntry(
    payment,
    call,
    await post(tx, ...(await entriesOf(tx, payment, await namedAccount(tx, toGiveBack(payment.currency)), call))),
  );
  if (payment.isUnderWay) endTransaction(tx, payment, 'CANCELLED', 'NO_LONGER_OWED');
  await beginRefund(tx, dependencies, payment, {
    id: newId(),
    amount: payment.amount,
    payeeId: null,
    recoverFrom: tx.now,
  });
}

async function entriesOf(tx: Transaction, payment: PaymentTransaction, to: string, call: Fee): Promise<NewEntry[]> {
  return [await chargeEntry(tx, payment, to), ...(await feeEntries(tx, payment, call))];
}

function recordEntry(payment: PaymentTransaction, call: Fee, [came]: readonly PostedEntry[]): void {
  payment.entryId = came?.id ?? null;
  payment.fee = call.fee;
}

/** What a provider keeps, once it says so, of a payment whose money came. */
export async function recordFee(tx: Transaction, payment: PaymentTransaction, call: Fee): Promise<void> {
  if (payment.entryId === null) return;
  const entries = await feeEntries(tx, payment, call);
  if (entries.length > 0) await post(tx, ...entries);
  payment.fee = call.fee ?? payment.fee;
}

/** Whoever receives by hand says that a payment came. Nothing passes through the house, so nothing is posted. */
export async function cameByHand(tx: Transaction, payment: PaymentTransaction): Promise<void> {
  if (!(await payShareIfOwed(tx, payment))) return endTransaction(tx, payment, 'CANCELLED', 'NO_LONGER_OWED');
  payment.move('COMPLETED', tx.now);
  tx.publish(transactionCompleted, payment, aboutPayment(payment));
}

/** A payment came to nothing; what it was for is owed as before, and says so. One that has ended stays as it is. */
export async function paymentFailed(tx: Transaction, payment: PaymentTransaction, reason: EndReason): Promise<void> {
  if (!payment.isUnderWay) return;
  endTransaction(tx, payment, 'FAILED', reason);
  if (payment.shareId !== null) await recordFailedSharePayment(tx, payment);
}

/** A payment was taken back before it was made; what it was for is owed as if nobody had begun to pay it. */
export async function paymentCancelled(tx: Transaction, payment: PaymentTransaction): Promise<void> {
  if (payment.isUnderWay) await cancelled(tx, payment);
}
