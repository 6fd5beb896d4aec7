import type { Transaction } from '@kindred/database/transaction';
import { isWanted } from '../notifications/notification-preference.ts';

/** How long before its commit a notification can have been made, with some to spare, in minutes. */
const earlierMinutes = 60;

/**
 * Has people looked at for a digest who are told of something that they want by mail. Those who are looked at already
 * stay as they are.
 */
export async function queueDigests(tx: Transaction, userIds: readonly string[], kind: string): Promise<void> {
  await tx.query(
    `INSERT INTO digest (user_id, due_at, told_until)
     SELECT r.user_id, $2, $2::timestamptz - interval '${earlierMinutes} minutes' FROM unnest($1::uuid[]) AS r (user_id)
     WHERE ${isWanted('r.user_id', '$3::text', 'EMAIL')} ORDER BY r.user_id
     ON CONFLICT (user_id) DO NOTHING`,
    [userIds, tx.now, kind],
  );
}
