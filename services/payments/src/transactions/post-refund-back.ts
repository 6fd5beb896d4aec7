import { transactionRefunded } from '@kindred/contracts/payments/transaction-refunded';
import type { Transaction } from '@kindred/database/transaction';
import { ensureNamedAccount } from '../ledger/accounts.ts';
import { legsOf } from '../ledger/entry.ts';
import { aboutPayment } from './about-payment.ts';
import { frozenDisputes, refundsUnderWay, toGiveBack } from './accounts.ts';
import { creditedAccount } from './credited-account.ts';
import { postToPayee } from './debts.ts';
import { ensureProviderAccount } from './entries.ts';
import type { LockedRefund } from './lock-payment.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { least } from './take-from-payee.ts';

/**
 * Posts the money of a refund that did not reach the payer. First the provider takes what a lost dispute or a returned
 * payment still has to take. Then an open dispute freezes its part. The rest is the payee's, or the house's if the
 * house refunds. Returns the amount that the provider took.
 */
export async function postRefundBack(
  tx: Transaction,
  { first, refund }: LockedRefund,
  { kind, once, from }: { readonly kind: string; readonly once: string; readonly from: string },
): Promise<bigint> {
  const { amount, currency } = refund;
  const taken = least(amount, first.toBeTaken);
  const frozen = first.disputeStatus === 'OPEN' ? least(amount, (first.disputed ?? first.amount) - first.frozen) : 0n;
  const rest = amount - taken - frozen;
  first.lost += taken;
  first.frozen += frozen;
  const [provider, accountId] = [
    await ensureProviderAccount(tx, refund, currency),
    refund.payeeId === null ? await ensureNamedAccount(tx, toGiveBack(currency)) : await creditedAccount(tx, first),
  ];
  const legs = legsOf(currency, [
    [from, -amount],
    [provider, taken],
    [await ensureNamedAccount(tx, frozenDisputes(currency)), frozen],
    [accountId, rest],
  ]);
  if (legs.length > 0)
    await postToPayee(tx, { accountId, currency, amount: rest }, { kind, type: 'REFUND', once, legs });
  return taken;
}

/** Publishes that a lost dispute took more of a payment, out of a refund's money. */
export function publishTaken(tx: Transaction, first: PaymentTransaction, taken: bigint): void {
  if (taken === 0n || !first.isLost) return;
  tx.publish(transactionRefunded, first, {
    ...aboutPayment(first),
    because: 'DISPUTE',
    returned: Number(taken),
    whole: first.gone === first.amount,
  });
}

/** The account that a refund's money is on while the refund is under way. Opens the account if it is missing. */
export function ensureRefundSource(tx: Transaction, { payeeId, currency }: PaymentTransaction): Promise<string> {
  return ensureNamedAccount(tx, payeeId === null ? toGiveBack(currency) : refundsUnderWay(currency));
}
