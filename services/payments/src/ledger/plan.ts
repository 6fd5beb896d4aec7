import { newId } from '@kindred/contracts/uuid';
import type { NewEntry, PostedEntry } from './entry.ts';
import { largestAmount } from '@kindred/database/minor-units';
import { InsufficientFunds, InvalidAmount } from './refusals.ts';

/** An account as its lock found it, or, of an account with slots, as anybody may know it. */
export interface LockedAccount {
  readonly id: string;
  readonly kind: string;
  readonly currency: string;
  readonly mayOverdraw: boolean;
  readonly slotted: boolean;
  readonly balance: bigint;
  readonly lastPostedAt: Date | null;
}

/** What a set of entries comes to: each posted or refused, and what that makes of the balances. */
export interface Plan {
  /** In the order asked. A refused one has left no trace in those after it. */
  readonly outcomes: readonly (PostedEntry | Error)[];
  /** In the order of the accounts' ids, which is that of all locks. */
  readonly moved: readonly { readonly account: LockedAccount; readonly delta: bigint; readonly at: Date }[];
}

/**
 * Decides entries one after the other on locked accounts. Each entry sees the balances that the one before leaves. An
 * overdraft is refused with `InsufficientFunds`. A wrong entry has an error of its own, and fails no other.
 */
export function plan(entries: readonly NewEntry[], accounts: ReadonlyMap<string, LockedAccount>, now: Date): Plan {
  const standing = new Map<string, BalanceSnapshot>();
  const outcomes = entries.map((entry) => {
    try {
      return decide(entry, accounts, standing, now);
    } catch (error) {
      return error as Error;
    }
  });
  const moved = [...standing.values()]
    .filter(({ touched }) => touched)
    .map(({ account, balance, at }) => ({ account, delta: balance - account.balance, at }));
  return { outcomes, moved: moved.sort((one, other) => (one.account.id < other.account.id ? -1 : 1)) };
}

interface BalanceSnapshot {
  readonly account: LockedAccount;
  readonly balance: bigint;
  readonly at: Date;
  readonly touched: boolean;
}

function decide(
  entry: NewEntry,
  accounts: ReadonlyMap<string, LockedAccount>,
  standing: Map<string, BalanceSnapshot>,
  now: Date,
): PostedEntry {
  const after = new Map<string, BalanceSnapshot>();
  const postings = entry.legs.map(({ accountId, currency, amount }) => {
    const account = accounts.get(accountId);
    if (!account) throw new Error(`An entry ${entry.kind} names an account that does not exist.`);
    if (account.currency !== currency || amount === 0n)
      throw new Error(`An entry ${entry.kind} has a leg that does not fit its account.`);
    const before = after.get(accountId) ??
      standing.get(accountId) ?? { account, balance: account.balance, at: later(now, account.lastPostedAt) };
    const balance = before.balance + amount;
    if (balance > largestAmount || balance < -largestAmount)
      throw new InvalidAmount('This is more than an account can hold.');
    after.set(accountId, { account, balance, at: before.at, touched: true });
    return {
      id: newId(),
      accountId,
      currency,
      amount,
      balanceAfter: account.kind === 'USER' ? balance : null,
      at: before.at,
    };
  });
  refuseUnbalanced(entry);
  for (const { account, balance } of after.values())
    if (!account.mayOverdraw && balance < 0n) throw new InsufficientFunds();
  for (const [id, one] of after) standing.set(id, one);
  return { id: entry.note?.entryId ?? newId(), kind: entry.kind, at: now, postings, entry };
}

function refuseUnbalanced({ kind, legs }: NewEntry): void {
  const sums = new Map<string, bigint>();
  for (const { currency, amount } of legs) sums.set(currency, (sums.get(currency) ?? 0n) + amount);
  if (legs.length < 2 || [...sums.values()].some((sum) => sum !== 0n))
    throw new Error(`An entry ${kind} does not sum to zero.`);
}

function later(now: Date, last: Date | null): Date {
  return last && last > now ? last : now;
}
