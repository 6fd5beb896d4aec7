import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import { days } from '../days.ts';
import { MediaSpaceFull, QuotaExceeded } from './refusals.ts';

const mostBytes = 1024 ** 3;
const mostInADay = 50;

/**
 * Locks a person's media, and looks whether another one fits. Removed media take no space, and count as uploads.
 * @throws {MediaSpaceFull} @throws {QuotaExceeded}
 */
export async function refuseBeyondQuota(tx: Transaction, personId: string, sizeBytes: number): Promise<void> {
  await lockName(tx, `media of ${personId}`);
  const [row] = await tx.query<{ bytes: string; uploads: number; oldest: Date | null }>(
    `SELECT coalesce(sum(size_bytes) FILTER (WHERE status <> 'REMOVED'), 0) AS bytes,
       (count(*) FILTER (WHERE started_at > $2))::int AS uploads, min(started_at) FILTER (WHERE started_at > $2) AS oldest
     FROM event_media WHERE uploaded_by = $1`,
    [personId, days.before(tx.now, 1)],
  );
  if (!row) throw new Error('A sum has one row.');
  if (Number(row.bytes) + sizeBytes > mostBytes) throw new MediaSpaceFull(mostBytes);
  if (row.uploads >= mostInADay) throw new QuotaExceeded(mostInADay, days.after(row.oldest ?? tx.now, 1));
}
