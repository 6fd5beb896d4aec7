import { DomainError } from '@kindred/contracts/domain-error';
import { createEntity } from '@kindred/database/create-entity';
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
import { postingsOf, type WhichPostings } from '../ledger/list-postings.ts';
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

const statement: ListOf<ChronaTransaction> = {
  name: 'chrona-statement',
  keyLength: 2,
  keyOf: ({ at, number }) => [at.toISOString(), number],
};

/** A wallet's transactions, the newest first. */
export async function statementOf(
  reads: Reads,
  cursors: Cursors,
  accountId: string,
  args: StatementArguments,
): Promise<Connection<ChronaTransaction>> {
  const page = pageOf(statement, args, cursors);
  if (args.from && args.to && args.from >= args.to) throw new InvalidPeriod();
  const rows = await reads.run((tx) =>
    transactionsOf(tx, accountId, { ...args, after: page.after, limit: page.limit }),
  );
  return connectionOf(statement, page, rows, cursors);
}

/** The lines of a wallet's statement, as `postingsOf` has them: one statement at any depth. */
export async function transactionsOf(
  tx: ReadTransaction,
  accountId: string,
  which: Omit<StatementArguments, 'after'> & WhichPostings,
): Promise<ChronaTransaction[]> {
  const lines = await postingsOf(tx, accountId, which);
  return lines.map((line) =>
    createEntity(ChronaTransaction, {
      ...line,
      type: line.type as ChronaTransactionType,
    }),
  );
}
