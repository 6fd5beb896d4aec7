import { NotFound } from '@kindred/contracts/domain-error';
import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { asRole } from '../ledger/as-role.ts';
import type { AccountKind } from '../ledger/ledger-account.ts';
import { bookReader } from '../roles.ts';
import { recordLook } from './record-look.ts';

export interface BookLine {
  readonly kind: AccountKind;
  /** Null for all people's accounts together. */
  readonly code: string | null;
  readonly currency: string;
  readonly accounts: number;
  /** Null for people's. */
  readonly accountId: string | null;
  readonly balance: bigint;
}

const balanceOfAccount =
  'account.balance + coalesce((SELECT sum(slot.balance) FROM ledger_slot slot WHERE slot.account_id = account.id), 0)';

/** What all accounts come to, by currency: people's together, the others each. The lines of a currency sum to zero. */
export async function trialBalance(work: UnitOfWork, admin: Admin): Promise<BookLine[]> {
  const rows = await work.read(bookReader(admin), (tx) =>
    tx.query<Omit<BookLine, 'balance'> & { balance: string }>(
      `SELECT kind, code, currency, count(*)::int AS accounts, CASE WHEN kind <> 'USER' THEN (array_agg(account.id))[1] END AS "accountId", sum(${balanceOfAccount})::text AS balance FROM ledger_account account GROUP BY kind, code, currency ORDER BY currency, kind, code`,
    ),
  );
  return rows.map((row) => ({ ...row, balance: BigInt(row.balance) }));
}

export interface BookAccount {
  readonly id: string;
  readonly kind: AccountKind;
  readonly code: string | null;
  readonly currency: string;
  readonly mayOverdraw: boolean;
  readonly balance: bigint;
}

/** One account. That somebody's own was looked at is written down, for them to see. */
export function bookAccount(work: UnitOfWork, admin: Admin, id: string): Promise<BookAccount> {
  return work.run(admin, async (tx) => {
    const [found] = await asRole(tx, 'auditor', () =>
      tx.query<Omit<BookAccount, 'balance'> & { balance: string }>(
        `SELECT id, kind, code, currency, may_overdraw AS "mayOverdraw", (${balanceOfAccount})::text AS balance FROM ledger_account account WHERE id = $1`,
        [id],
      ),
    );
    if (!found) throw new NotFound('No account');
    await recordLook(tx, [id], { kind: 'LEDGER_ACCOUNT', id, purpose: 'AUDIT' });
    return { ...found, balance: BigInt(found.balance) };
  });
}

export interface BookPosting {
  readonly id: string;
  readonly number: string;
  readonly entryId: string;
  readonly accountId: string;
  readonly currency: string;
  readonly amount: bigint;
  readonly balanceAfter: bigint | null;
  readonly at: Date;
}

const postings: ListOf<BookPosting> = {
  name: 'account-postings',
  keyLength: 2,
  keyOf: ({ at, number }) => [at.toISOString(), number],
};
const columns =
  'id, number, entry_id AS "entryId", account_id AS "accountId", currency, amount, balance_after AS "balanceAfter", at';
type PostingRow = Omit<BookPosting, 'amount' | 'balanceAfter'> & { amount: string; balanceAfter: string | null };
const postingOf = (row: PostingRow): BookPosting => ({
  ...row,
  amount: BigInt(row.amount),
  balanceAfter: row.balanceAfter === null ? null : BigInt(row.balanceAfter),
});

/** An account's postings, the newest first. */
export async function accountPostings(
  work: UnitOfWork,
  admin: Admin,
  cursors: Cursors,
  accountId: string,
  args: PageArguments,
): Promise<Connection<BookPosting>> {
  const page = pageOf(postings, args, cursors);
  const [at = null, number = null] = page.after ?? [];
  const rows = await work.read(bookReader(admin), (tx) =>
    tx.query<PostingRow>(
      `SELECT ${columns} FROM ledger_posting WHERE account_id = $1 AND ($3::timestamptz IS NULL OR (at, number) < ($3::timestamptz, $4::bigint)) ORDER BY at DESC, number DESC LIMIT $2`,
      [accountId, page.limit, at, number],
    ),
  );
  return connectionOf(postings, page, rows.map(postingOf), cursors);
}

export interface BookEntry {
  readonly id: string;
  readonly kind: string;
  readonly at: Date;
  readonly reverses: string | null;
  readonly reversedBy: string | null;
  readonly postings: readonly BookPosting[];
}

/** An entry with all its postings. That it was looked at is written down for everybody whose account it moved. */
export function bookEntry(work: UnitOfWork, admin: Admin, id: string): Promise<BookEntry> {
  return work.run(admin, async (tx) => {
    const found = await asRole(tx, 'auditor', () => entryOf(tx, id));
    await recordLook(
      tx,
      found.postings.map(({ accountId }) => accountId),
      { kind: 'LEDGER_ENTRY', id, purpose: 'AUDIT' },
    );
    return found;
  });
}

async function entryOf(tx: Transaction, id: string): Promise<BookEntry> {
  const [entry] = await tx.query<Omit<BookEntry, 'postings'>>(
    `SELECT id, kind, at, reverses, (SELECT by.id FROM ledger_entry by WHERE by.reverses = entry.id) AS "reversedBy" FROM ledger_entry entry WHERE id = $1`,
    [id],
  );
  if (!entry) throw new NotFound('No entry');
  const rows = await tx.query<PostingRow>(
    `SELECT ${columns} FROM ledger_posting WHERE entry_id = $1 ORDER BY position`,
    [id],
  );
  return { ...entry, postings: rows.map(postingOf) };
}
