import { DomainError } from '@kindred/contracts/domain-error';
import { connectionOf, pageOf, type Connection, type Cursors, type ListOf, type PageArguments } from '@kindred/database/pages';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Reads } from '@kindred/database/reads';
import { ChronaTransaction, type ChronaTransactionType } from './chrona-transaction.ts';

export class InvalidPeriod extends DomainError {
  readonly code = 'INVALID_PERIOD';

  constructor() {
    super('A period begins before it ends.');
  }
}

export interface StatementArguments extends PageArguments {
  readonly type?: ChronaTransactionType | null | undefined;
  /** From this moment on. */
  readonly from?: Date | null | undefined;
  /** Up to this moment, and without it. */
  readonly to?: Date | null | undefined;
}

const statement: ListOf<ChronaTransaction> = { name: 'chrona-statement', keyLength: 2, keyOf: ({ at, number }) => [at.toISOString(), number] };

/** A wallet's transactions, the newest first. */
export async function statementOf(reads: Reads, cursors: Cursors, accountId: string, args: StatementArguments): Promise<Connection<ChronaTransaction>> {
  const page = pageOf(statement, args, cursors);
  if (args.from && args.to && args.from >= args.to) throw new InvalidPeriod();
  const rows = await reads.run((tx) => transactionsOf(tx, accountId, { ...args, after: page.after, limit: page.limit }));
  return connectionOf(statement, page, rows, cursors);
}

/**
 * Postings of an account in the order of its index, which is also that of their balances: an account's postings are dated and
 * numbered under its lock. One statement at any depth reads no more rows than it gives.
 */
export async function transactionsOf(
  tx: ReadTransaction,
  accountId: string,
  { type, from, to, after, limit }: Omit<StatementArguments, 'after'> & { readonly after: readonly string[] | null; readonly limit: number },
): Promise<ChronaTransaction[]> {
  const parameters: unknown[] = [accountId, limit];
  const where = (sql: (place: string) => string, value: unknown) => (value == null ? [] : [sql(`$${parameters.push(value)}`)]);
  const conditions = [
    'account_id = $1',
    ...where((place) => `type = ${place}`, type),
    ...where((place) => `at >= ${place}`, from),
    ...where((place) => `at < ${place}`, to),
    ...(after ? [`(at, number) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::bigint)`] : []),
  ];
  const rows = await tx.query<Row>(
    `SELECT id, number, entry_id, account_id, currency, amount, balance_after, type, at FROM ledger_posting
     WHERE ${conditions.join(' AND ')} ORDER BY at DESC, number DESC LIMIT $2`,
    parameters,
  );
  return rows.map(transactionOf);
}

interface Row {
  readonly id: string;
  readonly number: string;
  readonly entry_id: string;
  readonly account_id: string;
  readonly currency: string;
  readonly amount: string;
  readonly balance_after: string;
  readonly type: ChronaTransactionType;
  readonly at: Date;
}

function transactionOf({ id, number, entry_id: entryId, account_id: accountId, currency, amount, balance_after: balanceAfter, type, at }: Row): ChronaTransaction {
  return Object.assign(new ChronaTransaction(), { id, number, entryId, accountId, currency, amount: BigInt(amount), balanceAfter: BigInt(balanceAfter), type, at } satisfies ChronaTransaction);
}
