import type { ObjectLiteral } from 'typeorm';
import type { ReadTransaction } from '../read-transaction.ts';
import type { List } from './read-list.ts';

/** Beyond so many rows, a list does not tell its `totalCount`. */
export const mostCounted = 1_000;

/**
 * How many rows a list has, or null beyond `most`. It reads that many index entries at most. A capped number would look
 * like a count.
 */
export async function countUpTo<Row extends ObjectLiteral>(
  reads: { run<Result>(act: (tx: ReadTransaction) => Promise<Result>): Promise<Result> },
  { entity, where }: Pick<List<Row>, 'entity' | 'where'>,
  most = mostCounted,
): Promise<number | null> {
  const count = await reads.run((tx) => tx.countUpTo(entity, where, most + 1));
  return count > most ? null : count;
}
