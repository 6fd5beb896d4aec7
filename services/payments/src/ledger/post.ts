import type { Transaction } from '@kindred/database/transaction';
import { asRole } from './as-role.ts';
import type { NewEntry, PostedEntry } from './entry.ts';
import { lockedSetOf, lockStatement, type LockedRow } from './lock-accounts.ts';
import { plan, type LockedAccount } from './plan.ts';
import { writeStatement } from './write-entries.ts';

/**
 * Posts entries within the caller's unit of work. Frequent operations use the `PostingBatcher` instead. Post all
 * entries of a unit in one call: accounts are locked in order within one call only, and units that post twice may have
 * to run again. The caller has authorised the entries. A sealed note is sealed for its entry.
 * @throws {InsufficientFunds} if an account would be overdrawn; nothing is posted then, and the unit may go on
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
 * Locks accounts until the unit of work ends, and returns their balances. Accounts without an owner that may be
 * overdrawn are not locked, and not returned.
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
