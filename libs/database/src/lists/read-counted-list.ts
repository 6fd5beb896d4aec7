import type { ObjectLiteral } from 'typeorm';
import type { Cursors } from '../pages.ts';
import type { ReadTransaction } from '../read-transaction.ts';
import { countUpTo } from './count-up-to.ts';
import type { ListArguments } from './page-of-list.ts';
import { readList, type List, type ListConnection } from './read-list.ts';

/** A page with the `totalCount` of its list, null beyond 1,000. */
export interface CountedConnection<Row> extends ListConnection<Row> {
  readonly totalCount: number | null;
}

/**
 * Reads a page in one statement. The rows of the list are counted, in a second statement, only if a client asks for
 * `totalCount`: the getter gives a promise, which GraphQL awaits.
 * @throws {InvalidPageSize} @throws {InvalidCursor} before anything is read
 */
export async function readCountedList<Row extends ObjectLiteral>(
  reads: { run<Result>(act: (tx: ReadTransaction) => Promise<Result>): Promise<Result> },
  source: List<Row>,
  args: ListArguments,
  cursors: Cursors,
): Promise<CountedConnection<Row>> {
  const page = await readList(reads, source, args, cursors);
  return {
    ...page,
    get totalCount() {
      return countUpTo(reads, source) as unknown as number | null;
    },
  };
}
