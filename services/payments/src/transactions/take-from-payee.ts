import type { Transaction } from '@kindred/database/transaction';
import { ensureNamedAccount, ensurePersonAccount } from '../ledger/accounts.ts';
import { legsOf, type Leg } from '../ledger/entry.ts';
import { lockBalances } from '../ledger/post.ts';
import { isPseudonym } from '@kindred/service/personal-data/pseudonym';
import { disputeDebt, disputeLosses, frozenDisputes } from './accounts.ts';
import { creditedAccount } from './credited-account.ts';
import { ensureProviderAccount } from './entries.ts';
import type { PaymentTransaction } from './payment-transaction.ts';

/**
 * Returns the legs that move a payment's money back to its provider. First they take the amount frozen for the payment,
 * and lower `frozen`. Then they take the payee's balance; the rest becomes the payee's debt. A payee never owes more
 * than the payment brought them. The house pays what exceeds that, and the debt of payees whose account was erased.
 * `to` replaces the provider as the receiver.
 */
export async function takeFromPayee(
  tx: Transaction,
  payment: PaymentTransaction,
  amount: bigint,
  to?: string,
): Promise<readonly Leg[]> {
  const { currency, payeeId } = payment;
  const [account, taker] = [
    await creditedAccount(tx, payment),
    to ?? (await ensureProviderAccount(tx, payment, currency)),
  ];
  const there = (await lockBalances(tx, [account])).get(account);
  if (there === undefined) return takeFromHouse(tx, payment, amount, account, taker);
  const theirs = least(amount, payment.refundable);
  const fromFrozen = least(theirs, payment.frozen);
  const fromBalance = least(theirs - fromFrozen, there);
  const short = theirs - fromFrozen - fromBalance;
  const debtor = short > 0n && payeeId !== null && !isPseudonym(payeeId) ? payeeId : null;
  payment.frozen -= fromFrozen;
  return [
    { accountId: await ensureNamedAccount(tx, frozenDisputes(currency)), currency, amount: -fromFrozen },
    { accountId: account, currency, amount: -fromBalance },
    ...(debtor === null
      ? []
      : [
          {
            accountId: await ensurePersonAccount(tx, debtor, disputeDebt, currency, { mayOverdraw: true }),
            currency,
            amount: -short,
          },
        ]),
    {
      accountId: await ensureNamedAccount(tx, disputeLosses(currency)),
      currency,
      amount: theirs - amount - (debtor === null ? short : 0n),
    },
    { accountId: taker, currency, amount },
  ].filter((leg) => leg.amount !== 0n);
}

/** The legs for a payment whose money the house keeps, whose account is not locked. The frozen amount goes first. */
async function takeFromHouse(
  tx: Transaction,
  payment: PaymentTransaction,
  amount: bigint,
  account: string,
  taker: string,
): Promise<readonly Leg[]> {
  const { currency } = payment;
  const fromFrozen = least(amount, payment.frozen);
  payment.frozen -= fromFrozen;
  return legsOf(currency, [
    [await ensureNamedAccount(tx, frozenDisputes(currency)), -fromFrozen],
    [account, fromFrozen - amount],
    [taker, amount],
  ]);
}

export function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}
