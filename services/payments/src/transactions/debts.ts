import type { Transaction } from '@kindred/database/transaction';
import { accountBeside, ensureNamedAccount } from '../ledger/accounts.ts';
import { movement, type NewEntry, type PostedEntry } from '../ledger/entry.ts';
import { lockBalances, post } from '../ledger/post.ts';
import { disputeDebt, disputeLosses, payable } from './accounts.ts';

/** An amount, in minor units, for the account of what a payee is owed. */
export interface Credited {
  readonly accountId: string;
  readonly currency: string;
  readonly amount: bigint;
}

/**
 * Posts entries that credit a payee; nothing else credits payees. The payee's debt is paid out of the credit first, so
 * that no payee is owed money while they owe. The account of the debt is locked only after the payee's other account,
 * which rules out deadlocks.
 */
export async function postToPayee(
  tx: Transaction,
  credited: Credited,
  ...entries: readonly NewEntry[]
): Promise<PostedEntry[]> {
  return post(tx, ...entries, ...(await buildDebtPaymentFrom(tx, credited)));
}

/**
 * The entries that pay a debt out of a payee's balance, to be posted before the balance is spent. A payee can have both
 * a balance and a debt after an entry was reversed.
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

/** A person's account of what they owe, and the account that is locked before it. */
export interface Debt {
  readonly accountId: string;
  readonly payableId: string;
  readonly currency: string;
}

/** The accounts of a person's debts. Empty after the person's erasure. */
export function debtsOf(tx: Transaction, userId: string): Promise<Debt[]> {
  return tx.query<Debt>(
    `SELECT debt.account_id AS "accountId", owed.account_id AS "payableId", debt.currency FROM account_owner debt
     JOIN account_owner owed ON owed.user_id = debt.user_id AND owed.currency = debt.currency AND owed.purpose = $3 WHERE debt.user_id = $1 AND debt.purpose = $2`,
    [userId, disputeDebt, payable],
  );
}

/** Writes the debts of an erased person off as losses of the house. */
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
