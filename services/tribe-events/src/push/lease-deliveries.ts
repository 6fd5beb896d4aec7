import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { NotificationKind } from '../notifications/notification-kinds.ts';
import { isWanted } from '../notifications/notification-preference.ts';
import { isShown } from '../notifications/notification.ts';

/** A notification that this replica pushes. */
export interface LeasedDelivery {
  readonly notificationId: string;
  readonly userId: string;
  readonly kind: NotificationKind;
  readonly expiresAt: Date;
  readonly attempts: number;
  /** Browsers that have it. */
  readonly deliveredTo: readonly string[];
}

/** Longer than `pushingMs` of `push-notifications.ts`, with a push that began last. */
const leaseMs = 120_000;

/**
 * Takes notifications that are due. Another replica takes others meanwhile. One that was read, deleted or hidden by a
 * block meanwhile, or whose kind the person no longer wants, is dropped.
 */
export async function leaseDeliveries(work: UnitOfWork, batch: number) {
  const lease = newId();
  const leasedUntil = new Date(work.now.getTime() + leaseMs);
  const deliveries = await work.run(job(), async (tx) => {
    const taken = await tx.query<{ id: string }>(
      `WITH due AS MATERIALIZED (
         SELECT notification_id FROM push_delivery
         WHERE due_at <= $1 AND (leased_until IS NULL OR leased_until <= $1)
         ORDER BY due_at, notification_id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
       UPDATE push_delivery SET lease = $2, leased_until = $3, attempts = attempts + 1
       WHERE notification_id IN (SELECT notification_id FROM due)
       RETURNING notification_id AS id`,
      [tx.now, lease, leasedUntil],
    );
    const found = await tx.query<LeasedDelivery>(
      `SELECT d.notification_id AS "notificationId", d.user_id AS "userId", n.kind, n.expires_at AS "expiresAt",
         d.attempts, d.delivered_to AS "deliveredTo"
       FROM push_delivery d JOIN notification n ON n.id = d.notification_id
       WHERE d.lease = $1 AND n.read_at IS NULL AND ${isShown('n', '$2::timestamptz')}
         AND NOT EXISTS (SELECT FROM erasure e WHERE e.user_id = d.user_id)
         AND ${isWanted('n.user_id', 'n.kind', 'PUSH')}
       ORDER BY d.due_at, d.notification_id`,
      [lease, tx.now],
    );
    const ids = new Set(found.map(({ notificationId }) => notificationId));
    const dropped = taken.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
    if (dropped.length > 0)
      await tx.query('DELETE FROM push_delivery WHERE notification_id = ANY ($1::uuid[])', [dropped]);
    return found;
  });
  return { lease, deliveries };
}
