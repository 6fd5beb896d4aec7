import type { Transaction } from '@kindred/database/transaction';
import { accountBeside } from '../ledger/accounts.ts';
import { movement, type NewEntry, type PostedEntry } from '../ledger/entry.ts';
import { heldBalances, post } from '../ledger/post.ts';
import { disputeDebt } from './accounts.ts';

/** What a payee gets: minor units on the account of what they are owed. */
export interface Credited {
  readonly accountId: string;
  readonly currency: string;
  readonly amount: bigint;
}

/**
 * The one way in which payees are credited. What disputes took from them that they no longer had is paid out of it first, so that
 * nobody is owed something while they owe. The account of what they owe is only ever locked by whoever holds the other: no circles.
 */
export async function postToPayee(tx: Transaction, credited: Credited, ...entries: readonly NewEntry[]): Promise<PostedEntry[]> {
  return post(tx, ...entries, ...(await debtPaidWith(tx, credited)));
}

async function debtPaidWith(tx: Transaction, { accountId, currency, amount }: Credited): Promise<NewEntry[]> {
  await heldBalances(tx, [accountId]);
  const debt = await accountBeside(tx, accountId, disputeDebt);
  if (debt === null) return [];
  const owes = -((await heldBalances(tx, [debt])).get(debt) ?? 0n);
  const paid = owes < amount ? owes : amount;
  return paid > 0n ? [{ kind: 'DEBT_PAID', legs: movement(accountId, debt, currency, paid) }] : [];
}
