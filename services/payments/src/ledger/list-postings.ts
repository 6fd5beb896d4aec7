import type { ReadTransaction } from '@kindred/database/read-transaction';

/**
 * An entry as one of its accounts has it. `balanceAfter` is what the account had then: of a person's account it is
 * always there.
 */
export interface StatementLine {
  readonly id: string;
  /** Orders postings of one moment. */
  readonly number: string;
  readonly entryId: string;
  readonly accountId: string;
  readonly currency: string;
  /** Signed minor units: what the account got, or gave. */
  readonly amount: bigint;
  readonly balanceAfter: bigint;
  /** How the entry shows in a statement, in SCREAMING_SNAKE. */
  readonly type: string;
  readonly at: Date;
}

export interface WhichPostings {
  readonly type?: string | null | undefined;
  /** From this moment on. */
  readonly from?: Date | null | undefined;
  /** Up to this moment, and without it. */
  readonly to?: Date | null | undefined;
  /** The time and the number of the posting after which to begin. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/**
 * Postings of an account, the newest first, in the order of its index, which is also that of their balances: an
 * account's postings are dated and numbered under its lock. One statement at any depth reads no more rows than it
 * gives.
 */
export async function postingsOf(
  tx: ReadTransaction,
  accountId: string,
  { type, from, to, after, limit }: WhichPostings,
): Promise<StatementLine[]> {
  const parameters: unknown[] = [accountId, limit];
  const where = (sql: (place: string) => string, value: unknown) =>
    value == null ? [] : [sql(`$${parameters.push(value)}`)];
  const conditions = [
    'account_id = $1',
    ...where((place) => `type = ${place}`, type),
    ...where((place) => `at >= ${place}`, from),
    ...where((place) => `at < ${place}`, to),
    ...(after
      ? [`(at, number) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::bigint)`]
      : []),
  ];
  const rows = await tx.query<Row>(
    `SELECT id, number, entry_id AS "entryId", account_id AS "accountId", currency, amount, balance_after AS "balanceAfter", type, at FROM ledger_posting
     WHERE ${conditions.join(' AND ')} ORDER BY at DESC, number DESC LIMIT $2`,
    parameters,
  );
  return rows.map(({ amount, balanceAfter, ...line }) => ({
    ...line,
    amount: BigInt(amount),
    balanceAfter: BigInt(balanceAfter),
  }));
}

type Row = Omit<StatementLine, 'amount' | 'balanceAfter'> & { readonly amount: string; readonly balanceAfter: string };
