import type { Transaction } from '@kindred/database/transaction';
import { isWanted } from '../notifications/notification-preference.ts';

/** Has new notifications pushed to people who want their kind so and have a browser for it. */
export async function queuePushes(tx: Transaction, notificationIds: readonly string[]): Promise<void> {
  await tx.query(
    `INSERT INTO push_delivery (notification_id, user_id, due_at)
     SELECT n.id, n.user_id, $2 FROM notification n
     WHERE n.id = ANY ($1::uuid[]) AND EXISTS (SELECT FROM push_subscription s WHERE s.user_id = n.user_id)
       AND ${isWanted('n.user_id', 'n.kind', 'PUSH')}
     ON CONFLICT (notification_id) DO NOTHING`,
    [notificationIds, tx.now],
  );
}
