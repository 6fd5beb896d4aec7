import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import { MediaSpaceFull, QuotaExceeded } from './refusals.ts';
import type { UploadKind } from './upload-kind.ts';
import type { Upload } from './upload.ts';

const dayMs = 86_400_000;

export interface Quota {
  readonly mostBytes: number;
  /** Uploads that a person begins in 24 hours. */
  readonly mostInADay: number;
}

/**
 * Refuses an upload beyond a person's quota, under a lock for their uploads. A removed upload takes no space, but still
 * counts as one of the uploads of 24 hours.
 * @throws {MediaSpaceFull} @throws {QuotaExceeded}
 */
export async function refuseBeyondQuota(
  tx: Transaction,
  { table, counted = 'true' }: UploadKind<Upload>,
  { mostBytes, mostInADay }: Quota,
  { personId, sizeBytes }: { readonly personId: string; readonly sizeBytes: number },
): Promise<void> {
  await lockName(tx, `${table} of ${personId}`);
  const ofDay = `started_at > $2 AND ${counted}`;
  const [row] = await tx.query<{ bytes: string; uploads: number; oldest: Date | null }>(
    `SELECT coalesce(sum(size_bytes) FILTER (WHERE status <> 'REMOVED'), 0) AS bytes,
       (count(*) FILTER (WHERE ${ofDay}))::int AS uploads, min(started_at) FILTER (WHERE ${ofDay}) AS oldest
     FROM ${table} WHERE uploaded_by = $1`,
    [personId, new Date(tx.now.getTime() - dayMs)],
  );
  if (!row) throw new Error('A sum has one row.');
  if (Number(row.bytes) + sizeBytes > mostBytes) throw new MediaSpaceFull(mostBytes);
  if (row.uploads >= mostInADay)
    throw new QuotaExceeded(mostInADay, new Date((row.oldest ?? tx.now).getTime() + dayMs));
}
