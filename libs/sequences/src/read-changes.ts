import { InvalidPageSize, maximumPageSize } from '@kindred/database/pages';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { ChangesGone, InvalidSequence } from './refusals.ts';
import type { SequenceTables } from './sequence.ts';

/** A page of the changes of one sequence. */
export interface Changes<Change> {
  readonly changes: readonly Change[];
  /** The number from which the next page goes on. */
  readonly lastSequence: number;
  /** The last number that was given. */
  readonly latestSequence: number;
}

export interface AskedChanges {
  readonly after: number;
  readonly first?: number | null;
}

interface Where {
  readonly tables: SequenceTables;
  readonly ownerId: string;
  /** The columns of a change, in SQL. `sequence` is added. */
  readonly columns: string;
  /** Read before the changes: a number that is given meanwhile is only beyond those that are read. */
  readonly latestSequence: number;
}

/** @throws {InvalidPageSize} */
export function readChangesSize({ first }: AskedChanges): number {
  const size = first ?? maximumPageSize;
  if (size < 1 || size > maximumPageSize)
    throw new InvalidPageSize(`"first" is a number from 1 to ${maximumPageSize}.`);
  return size;
}

/**
 * What happened after a number, without a gap.
 * @throws {InvalidSequence} @throws {ChangesGone} @throws {InvalidPageSize}
 */
export async function readChanges<Change extends { readonly sequence: number }>(
  tx: ReadTransaction,
  { tables, ownerId, columns, latestSequence }: Where,
  asked: AskedChanges,
): Promise<Changes<Change>> {
  const size = readChangesSize(asked);
  const { after } = asked;
  if (after < 0 || after > latestSequence) throw new InvalidSequence(latestSequence);
  const changes = await tx.query<Change>(
    `SELECT sequence, ${columns} FROM ${tables.changes}
     WHERE ${tables.owner} = $1 AND sequence > $2 AND sequence <= $3 ORDER BY sequence LIMIT $4`,
    [ownerId, after, latestSequence, size],
  );
  const isWhole = changes.length === Math.min(size, latestSequence - after);
  if (!isWhole || changes.some(({ sequence }, nth) => sequence !== after + nth + 1))
    throw new ChangesGone(latestSequence);
  return { changes, lastSequence: after + changes.length, latestSequence };
}
