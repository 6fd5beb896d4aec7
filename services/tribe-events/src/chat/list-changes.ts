import { NotFound } from '@kindred/contracts/domain-error';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Reads } from '@kindred/database/reads';
import { readChanges, readChangesSize, type AskedChanges, type Changes } from '@kindred/sequences/read-changes';
import { chatSequence, type ChangeKind } from './sequence.ts';

/** A change of a chat, under its number. */
export interface TribeChange {
  readonly sequence: number;
  readonly kind: ChangeKind;
  readonly messageId: string | null;
  readonly userId: string | null;
  readonly emoji: string | null;
  readonly changedAt: Date;
}

export type TribeChanges = Changes<TribeChange>;

type Asked = AskedChanges & { readonly tribeId: string };

const columns = `kind, message_id AS "messageId", user_id AS "userId", emoji, changed_at AS "changedAt"`;

/**
 * What happened in a chat after a number, without a gap.
 * @throws {NotFound} @throws {InvalidSequence} @throws {ChangesGone} @throws {InvalidPageSize}
 */
export function listChanges(reads: Reads, viewerId: string, { tribeId, ...asked }: Asked): Promise<TribeChanges> {
  readChangesSize(asked);
  return reads.run(async (tx) => {
    const latestSequence = await latestOf(tx, tribeId, viewerId);
    const where = { tables: chatSequence.tables, ownerId: tribeId, columns, latestSequence };
    return readChanges<TribeChange>(tx, where, asked);
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
