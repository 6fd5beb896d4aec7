import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import type { Erasure } from './personal-data/erasing.ts';
import { addErasure } from './erasure-totals.ts';

/**
 * Whether this service has erased a person. A consumer that makes something of theirs asks first: events can come
 * again, out of a dead letter for one, long after their person is gone.
 */
export async function wasErased(tx: ReadTransaction, userId: string): Promise<boolean> {
  return (await tx.query('SELECT 1 FROM erasure WHERE user_id = $1 LIMIT 1', [userId])).length > 0;
}

export interface RecordedErasure extends Erasure {
  /** Raised each time the same request is answered. */
  readonly version: number;
}

/**
 * Writes down what went and what stays for a request, on top of what an earlier run of it found: asked again, a service
 * still gives the whole answer, although nothing was left to erase.
 */
export async function recordErasure(
  tx: Transaction,
  { requestId, userId }: { requestId: string; userId: string },
  found: Erasure,
): Promise<RecordedErasure> {
  const [earlier] = await tx.query<Erasure>('SELECT erased, kept FROM erasure WHERE request_id = $1 FOR UPDATE', [
    requestId,
  ]);
  const total = earlier ? addErasure(earlier, found) : found;
  const [row] = await tx.query<{ version: number }>(
    `INSERT INTO erasure (request_id, user_id, erased, kept, at, version) VALUES ($1, $2, $3, $4, $5, 1)
     ON CONFLICT (request_id) DO UPDATE SET erased = excluded.erased, kept = excluded.kept, at = excluded.at, version = erasure.version + 1
     RETURNING version`,
    [requestId, userId, JSON.stringify(total.erased), JSON.stringify(total.kept), tx.now],
  );
  return { ...total, version: row?.version ?? 1 };
}
