import type { Transaction } from '@kindred/database/transaction';
import { namedAccount } from '../ledger/accounts.ts';
import { movement } from '../ledger/entry.ts';
import { heldBalances, post } from '../ledger/post.ts';
import { disputesHeld } from './accounts.ts';
import { creditedAccount } from './credited-account.ts';
import { postToPayee } from './debts.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { least } from './take-from-payee.ts';

/** What a payee still has of what is disputed is held until that is decided, so that nobody is paid out with it. What is being given back goes on its way. */
export async function holdDisputed(tx: Transaction, payment: PaymentTransaction, at: Date): Promise<void> {
  const { id, currency, disputed, refundable } = payment;
  const account = await creditedAccount(tx, payment);
  const there = (await heldBalances(tx, [account])).get(account) ?? 0n;
  const amount = least(least(disputed ?? refundable, refundable), there);
  if (amount === 0n) return;
  const to = await namedAccount(tx, disputesHeld(currency));
  await post(tx, { kind: 'DISPUTE_HELD', once: `held:${id}:${at.getTime()}`, legs: movement(account, to, currency, amount) });
  payment.held += amount;
}

/** What is held of a payment is its payee's again. */
export async function releaseHeld(tx: Transaction, payment: PaymentTransaction, at: Date): Promise<void> {
  const { id, currency, held: amount } = payment;
  if (amount === 0n) return;
  const [from, accountId] = [await namedAccount(tx, disputesHeld(currency)), await creditedAccount(tx, payment)];
  payment.held = 0n;
  await postToPayee(tx, { accountId, currency, amount }, { kind: 'DISPUTE_WON', once: `released:${id}:${at.getTime()}`, legs: movement(from, accountId, currency, amount) });
}
