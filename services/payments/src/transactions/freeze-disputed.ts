import type { Transaction } from '@kindred/database/transaction';
import { ensureNamedAccount } from '../ledger/accounts.ts';
import { movement } from '../ledger/entry.ts';
import { lockBalances, post } from '../ledger/post.ts';
import { frozenDisputes } from './accounts.ts';
import { creditedAccount } from './credited-account.ts';
import { postToPayee } from './debts.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { least } from './take-from-payee.ts';

/**
 * Freezes the disputed amount in the payee's balance, as far as it is still there, so that it cannot be paid out.
 * Amounts being refunded are not frozen. Called again with another amount, it freezes more or releases some.
 */
export async function freezeDisputed(tx: Transaction, payment: PaymentTransaction, at: Date): Promise<void> {
  const { id, currency, disputed, refundable, frozen } = payment;
  const wanted = least(disputed ?? refundable, refundable);
  if (wanted < frozen)
    return giveBackFrozen(tx, payment, frozen - wanted, {
      kind: 'DISPUTE_HELD',
      once: `less-held:${id}:${at.getTime()}`,
    });
  const account = await creditedAccount(tx, payment);
  const there = (await lockBalances(tx, [account])).get(account) ?? 0n;
  const amount = least(wanted - frozen, there);
  if (amount === 0n) return;
  const to = await ensureNamedAccount(tx, frozenDisputes(currency));
  await post(tx, {
    kind: 'DISPUTE_HELD',
    once: `held:${id}:${at.getTime()}`,
    legs: movement(account, to, currency, amount),
  });
  payment.frozen += amount;
}

/** Releases a payment's frozen amount to its payee. */
export async function releaseFrozen(tx: Transaction, payment: PaymentTransaction, at: Date): Promise<void> {
  await giveBackFrozen(tx, payment, payment.frozen, {
    kind: 'DISPUTE_WON',
    once: `released:${payment.id}:${at.getTime()}`,
  });
}

/** Releases the frozen money that a refund by the house takes. `once` names the refund. */
export async function releaseForRefund(
  tx: Transaction,
  payment: PaymentTransaction,
  amount: bigint,
  once: string,
): Promise<void> {
  await giveBackFrozen(tx, payment, least(amount, payment.frozen), { kind: 'DISPUTE_HELD', once });
}

async function giveBackFrozen(
  tx: Transaction,
  payment: PaymentTransaction,
  amount: bigint,
  entry: { readonly kind: string; readonly once: string },
): Promise<void> {
  if (amount === 0n) return;
  const { currency } = payment;
  const [from, accountId] = [
    await ensureNamedAccount(tx, frozenDisputes(currency)),
    await creditedAccount(tx, payment),
  ];
  payment.frozen -= amount;
  await postToPayee(
    tx,
    { accountId, currency, amount },
    { ...entry, legs: movement(from, accountId, currency, amount) },
  );
}
