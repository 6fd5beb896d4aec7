import type { Transaction } from '@kindred/database/transaction';
import { accountBeside, ensureNamedAccount } from '../ledger/accounts.ts';
import { movement, type NewEntry, type PostedEntry } from '../ledger/entry.ts';
import { lockBalances, post } from '../ledger/post.ts';
import { disputeDebt, disputeLosses, payable } from './accounts.ts';

/** What a payee gets: minor units on the account of what they are owed. */
export interface Credited {
  readonly accountId: string;
  readonly currency: string;
  readonly amount: bigint;
}

/**
 * The one way in which payees are credited. What disputes took from them that they no longer had is paid out of it
 * first, so that nobody is owed something while they owe. The account of what they owe is only ever locked by whoever
 * holds the other: no circles.
 */
export async function postToPayee(
  tx: Transaction,
  credited: Credited,
  ...entries: readonly NewEntry[]
): Promise<PostedEntry[]> {
  return post(tx, ...entries, ...(await buildDebtPaymentFrom(tx, credited)));
}

/**
 * What pays a debt out of what a payee has, to be posted before that is spent: an entry that was reversed can have left
 * them both.
 */
export async function buildDebtPayment(tx: Transaction, accountId: string, currency: string): Promise<NewEntry[]> {
  const amount = (await lockBalances(tx, [accountId])).get(accountId) ?? 0n;
  return buildDebtPaymentFrom(tx, { accountId, currency, amount });
}

async function buildDebtPaymentFrom(tx: Transaction, { accountId, currency, amount }: Credited): Promise<NewEntry[]> {
  await lockBalances(tx, [accountId]);
  const debt = await accountBeside(tx, accountId, disputeDebt);
  if (debt === null) return [];
  const owes = -((await lockBalances(tx, [debt])).get(debt) ?? 0n);
  const paid = owes < amount ? owes : amount;
  return paid > 0n ? [{ kind: 'DEBT_PAID', legs: movement(accountId, debt, currency, paid) }] : [];
}

/** What a person owes, and the account that is held before it, by currency. */
export interface Debt {
  readonly accountId: string;
  readonly payableId: string;
  readonly currency: string;
}

/** Where somebody's debts stand, while something still says whose they are. */
export function debtsOf(tx: Transaction, userId: string): Promise<Debt[]> {
  return tx.query<Debt>(
    `SELECT debt.account_id AS "accountId", owed.account_id AS "payableId", debt.currency FROM account_owner debt
     JOIN account_owner owed ON owed.user_id = debt.user_id AND owed.currency = debt.currency AND owed.purpose = $3 WHERE debt.user_id = $1 AND debt.purpose = $2`,
    [userId, disputeDebt, payable],
  );
}

/** Of somebody who is gone nothing is asked any more: what they owe is the house's loss. */
export async function writeOffDebts(tx: Transaction, debts: readonly Debt[]): Promise<void> {
  if (debts.length === 0) return;
  await lockBalances(
    tx,
    debts.map(({ payableId }) => payableId),
  );
  const balances = await lockBalances(
    tx,
    debts.map(({ accountId }) => accountId),
  );
  const entries: NewEntry[] = [];
  for (const { accountId, currency } of debts) {
    const owes = -(balances.get(accountId) ?? 0n);
    if (owes > 0n)
      entries.push({
        kind: 'DEBT_WRITTEN_OFF',
        legs: movement(await ensureNamedAccount(tx, disputeLosses(currency)), accountId, currency, owes),
      });
  }
  if (entries.length > 0) await post(tx, ...entries);
}
