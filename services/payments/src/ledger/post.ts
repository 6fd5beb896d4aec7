import type { Transaction } from '@kindred/database/transaction';
import { asRole } from './as-role.ts';
import type { NewEntry, PostedEntry } from './entry.ts';
import { lockedSetOf, lockStatement, type LockedRow } from './lock-accounts.ts';
import { plan, type LockedAccount } from './plan.ts';
import { writeStatement } from './write-entries.ts';

/**
 * Moves value, within the unit of work that decided it: the way for operations that are few. Those that many ask for at
 * once go through the `PostingBatcher`. Post all that a unit has to post in one call: accounts are locked in order
 * within a call alone, and two units that post twice may have to run again.
 *
 * Whoever calls has authorised it. Sealed notes are sealed for the entry that they name.
 * @throws {InsufficientFunds} where an account would go below zero that may not; then nothing was posted, and the unit
 *   may go on.
 */
export async function post(tx: Transaction, ...entries: readonly NewEntry[]): Promise<PostedEntry[]> {
  return asRole(tx, 'poster', async () => {
    const accounts = await lockAccounts(
      tx,
      entries.flatMap(({ legs }) => legs.map(({ accountId }) => accountId)),
    );
    const { outcomes, moved } = plan(entries, accounts, tx.now);
    const posted = outcomes.map((outcome) => {
      if (outcome instanceof Error) throw outcome;
      return outcome;
    });
    const written = writeStatement({ moved, entries: posted }, tx.now);
    await tx.query(written.sql, [...written.parameters]);
    return posted;
  });
}

/**
 * What is in accounts, which stay as they are until this unit of work ends: for what depends on a balance. Accounts
 * that may go below zero and are nobody's are not held.
 */
export async function lockBalances(
  tx: Transaction,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, bigint>> {
  const accounts = await asRole(tx, 'poster', () => lockAccounts(tx, accountIds));
  return new Map([...accounts.values()].filter(({ slotted }) => !slotted).map(({ id, balance }) => [id, balance]));
}

async function lockAccounts(
  tx: Transaction,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, LockedAccount>> {
  const { sql, parameters } = lockStatement(accountIds);
  return lockedSetOf(await tx.query<LockedRow>(sql, [...parameters])).accounts;
}
