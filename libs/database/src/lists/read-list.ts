import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { edgesOf, type Connection, type Cursors } from '../pages.ts';
import type { ReadTransaction } from '../read-transaction.ts';
import type { OrderedList } from './ordered-list.ts';
import { pageOfList, type ListArguments, type ListPage } from './page-of-list.ts';
import { beyondPlace, readingOrder } from './place-condition.ts';

/** A page of a list, with its nodes beside its edges. */
export interface ListConnection<Row> extends Connection<Row> {
  readonly nodes: readonly Row[];
}

export interface List<Row extends ObjectLiteral> {
  readonly entity: EntityTarget<Row>;
  readonly list: OrderedList<Row>;
  /** The filter. Several conditions mean any of them. */
  readonly where: FindOptionsWhere<Row> | readonly FindOptionsWhere<Row>[];
}

/**
 * Reads a page in one statement, in either direction. Rows that are inserted meanwhile move no other row: a page goes
 * on from a place in the order, not from a number of rows.
 * @throws {InvalidPageSize} @throws {InvalidCursor} before anything is read
 */
export async function readList<Row extends ObjectLiteral>(
  reads: { run<Result>(act: (tx: ReadTransaction) => Promise<Result>): Promise<Result> },
  { entity, list, where }: List<Row>,
  args: ListArguments,
  cursors: Cursors,
): Promise<ListConnection<Row>> {
  const page = pageOfList(list, args, cursors);
  const options = { order: readingOrder(list, page), take: page.size + 1 };
  const rows = await reads.run((tx) => tx.find(entity, beyondPlace(list, page, where), options));
  return listConnection(list, page, rows, cursors);
}

/** The connection of a page, whose rows come in reading order with one more than its size where there are more. */
export function listConnection<Row>(
  list: OrderedList<Row>,
  page: ListPage,
  rows: readonly Row[],
  cursors: Cursors,
): ListConnection<Row> {
  const read = rows.slice(0, page.size);
  const nodes = page.backwards ? read.toReversed() : read;
  const edges = edgesOf(nodes, (node) => cursors.seal(list.name, placeOf(list, node)));
  const hasMore = rows.length > page.size;
  const cameFrom = page.from !== null;
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: page.backwards ? cameFrom : hasMore,
      hasPreviousPage: page.backwards ? hasMore : cameFrom,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

/** Times keep their milliseconds: a column of a list's order is `timestamptz(3)`, or filled with `tx.now`. */
function placeOf<Row>({ order }: OrderedList<Row>, row: Row): string[] {
  return order.map(({ column }) => {
    const value: unknown = row[column];
    return value instanceof Date ? value.toISOString() : String(value);
  });
}
