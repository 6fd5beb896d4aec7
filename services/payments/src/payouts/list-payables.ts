import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Reads } from '@kindred/database/reads';
import { postingsOf, type StatementLine } from '../ledger/list-postings.ts';
import { disputeDebt, payable } from '../transactions/accounts.ts';

/**
 * What a person is owed in a currency, in minor units. `underWay` is on its way to their bank, `disputed` is frozen,
 * and `debt` is what they owe.
 */
export interface Payable {
  readonly userId: string;
  readonly accountId: string;
  readonly currency: string;
  readonly balance: bigint;
  readonly underWay: bigint;
  readonly disputed: bigint;
  readonly debt: bigint;
}

const movements: ListOf<StatementLine> = {
  name: 'payable-movements',
  keyLength: 2,
  keyOf: ({ at, number }) => [at.toISOString(), number],
};

/**
 * What people are owed, one for each currency that they were ever paid in. Row-level security shows people their own
 * only.
 */
export async function payablesOf(tx: ReadTransaction, userIds: readonly string[]): Promise<Payable[]> {
  const rows = await tx.query<Record<keyof Payable, string>>(
    `SELECT o.user_id AS "userId", a.id AS "accountId", a.currency, a.balance, coalesce((
       SELECT sum(t.amount) FROM payment_transaction t
       WHERE t.user_id = o.user_id AND t.type = 'PAYOUT' AND t.currency = a.currency AND (t.status IN ('INITIATED', 'PROCESSING') OR t.refunding > 0)
     ), 0) AS "underWay", coalesce((
       SELECT sum(t.held) FROM payment_transaction t WHERE t.payee_id = o.user_id AND t.held > 0 AND t.currency = a.currency
     ), 0) AS disputed, coalesce((
       SELECT -owed.balance FROM account_owner theirs JOIN ledger_account owed ON owed.id = theirs.account_id WHERE theirs.user_id = o.user_id AND theirs.purpose = $3 AND theirs.currency = a.currency
     ), 0) AS debt
     FROM account_owner o JOIN ledger_account a ON a.id = o.account_id WHERE o.user_id = ANY ($1::uuid[]) AND o.purpose = $2 ORDER BY a.currency`,
    [userIds, payable, disputeDebt],
  );
  return rows.map(({ userId, accountId, currency, ...sums }) => ({
    userId,
    accountId,
    currency,
    balance: BigInt(sums.balance),
    underWay: BigInt(sums.underWay),
    disputed: BigInt(sums.disputed),
    debt: BigInt(sums.debt),
  }));
}

/** The movements of a payable balance, the newest first. */
export async function listMovements(
  reads: Reads,
  cursors: Cursors,
  { accountId }: Payable,
  args: PageArguments,
): Promise<Connection<StatementLine>> {
  const page = pageOf(movements, args, cursors);
  return connectionOf(movements, page, await reads.run((tx) => postingsOf(tx, accountId, page)), cursors);
}
