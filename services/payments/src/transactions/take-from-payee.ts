import type { Transaction } from '@kindred/database/transaction';
import { namedAccount, personAccount } from '../ledger/accounts.ts';
import { movement, type Leg } from '../ledger/entry.ts';
import { heldBalances } from '../ledger/post.ts';
import { isPseudonym } from '../pseudonyms.ts';
import { disputeDebt, disputeLosses, disputesHeld } from './accounts.ts';
import { creditedAccount } from './credited-account.ts';
import { providerAccount } from './entries.ts';
import type { PaymentTransaction } from './payment-transaction.ts';

/**
 * How a payment's money gets back to its provider, whoever has it by now: out of what is held of it, which is less by that at once, then
 * out of what its payee is owed, and the rest is their debt. Nobody owes more than a payment brought them: what goes back beyond that, and
 * what payees who are gone no longer had, the house bears. `to` is where it goes instead of its provider.
 */
export async function takenFromPayee(
  tx: Transaction,
  payment: PaymentTransaction,
  amount: bigint,
  to?: string,
): Promise<readonly Leg[]> {
  const { currency, payeeId } = payment;
  const [account, taker] = [await creditedAccount(tx, payment), to ?? (await providerAccount(tx, payment, currency))];
  const there = (await heldBalances(tx, [account])).get(account);
  // An account that is nobody's is not among those held: there is as much in it as was put there.
  if (there === undefined) return movement(account, taker, currency, amount);
  const theirs = least(amount, payment.refundable);
  const fromHeld = least(theirs, payment.held);
  const fromBalance = least(theirs - fromHeld, there);
  const short = theirs - fromHeld - fromBalance;
  const debtor = short > 0n && payeeId !== null && !isPseudonym(payeeId) ? payeeId : null;
  payment.held -= fromHeld;
  return [
    { accountId: await namedAccount(tx, disputesHeld(currency)), currency, amount: -fromHeld },
    { accountId: account, currency, amount: -fromBalance },
    ...(debtor === null
      ? []
      : [
          {
            accountId: await personAccount(tx, debtor, disputeDebt, currency, { mayOverdraw: true }),
            currency,
            amount: -short,
          },
        ]),
    {
      accountId: await namedAccount(tx, disputeLosses(currency)),
      currency,
      amount: theirs - amount - (debtor === null ? short : 0n),
    },
    { accountId: taker, currency, amount },
  ].filter((leg) => leg.amount !== 0n);
}

export function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}
