import { InvalidPageSize, maximumPageSize } from '@kindred/database/pages';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Reads } from '@kindred/database/reads';
import { NotFound } from '@kindred/contracts/domain-error';
import { ChangesGone, InvalidSequence } from './refusals.ts';
import type { ChangeKind } from './sequence.ts';

/** A change of a chat, under its number. */
export interface TribeChange {
  readonly sequence: number;
  readonly kind: ChangeKind;
  readonly messageId: string | null;
  readonly userId: string | null;
  readonly emoji: string | null;
  readonly changedAt: Date;
}

export interface TribeChanges {
  readonly changes: readonly TribeChange[];
  /** The number from which the next page goes on. */
  readonly lastSequence: number;
  /** The last number that was given. */
  readonly latestSequence: number;
}

interface Asked {
  readonly tribeId: string;
  readonly after: number;
  readonly first?: number | null;
}

/**
 * What happened in a chat after a number, without a gap.
 * @throws {NotFound} @throws {InvalidSequence} @throws {ChangesGone} @throws {InvalidPageSize}
 */
export function listChanges(reads: Reads, viewerId: string, { tribeId, after, first }: Asked): Promise<TribeChanges> {
  const size = first ?? maximumPageSize;
  if (size < 1 || size > maximumPageSize)
    throw new InvalidPageSize(`"first" is a number from 1 to ${maximumPageSize}.`);
  return reads.run(async (tx) => {
    // Before the changes: a number that is given meanwhile is only beyond those that are read.
    const latestSequence = await latestOf(tx, tribeId, viewerId);
    if (after < 0 || after > latestSequence) throw new InvalidSequence(latestSequence);
    const changes = await tx.query<TribeChange>(
      `SELECT sequence, kind, message_id AS "messageId", user_id AS "userId", emoji, changed_at AS "changedAt"
       FROM tribe_change WHERE tribe_id = $1 AND sequence > $2 AND sequence <= $3 ORDER BY sequence LIMIT $4`,
      [tribeId, after, latestSequence, size],
    );
    const isWhole = changes.length === Math.min(size, latestSequence - after);
    if (!isWhole || changes.some(({ sequence }, nth) => sequence !== after + nth + 1))
      throw new ChangesGone(latestSequence);
    return { changes, lastSequence: after + changes.length, latestSequence };
  });
}

/** @throws {NotFound} */
async function latestOf(tx: ReadTransaction, tribeId: string, viewerId: string): Promise<number> {
  const [row] = await tx.query<{ latest: number }>(
    `SELECT coalesce(c.last_sequence, 0) AS latest FROM tribe_membership m LEFT JOIN tribe_chat c ON c.tribe_id = m.tribe_id
     WHERE m.tribe_id = $1 AND m.user_id = $2 AND m.status IN ('ACTIVE', 'INACTIVE')`,
    [tribeId, viewerId],
  );
  if (!row) throw new NotFound('No tribe of yours');
  return row.latest;
}
