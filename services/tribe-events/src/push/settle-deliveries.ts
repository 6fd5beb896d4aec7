import { notificationSent } from '@kindred/contracts/tribe-events/notification-sent';
import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { isPublished } from '../notifications/notification-kinds.ts';
import type { LeasedDelivery } from './lease-deliveries.ts';
import type { Pushed } from './push-to-browsers.ts';

/** When a delivery is tried again, or null if it is done. */
export interface SettledDelivery {
  readonly delivery: LeasedDelivery;
  readonly deliveredTo: readonly string[];
  readonly dueAt: Date | null;
}

/** So many refusals in a row say that a subscription is of no more use, as after the keys of this house changed. */
const mostRefusals = 3;

/**
 * Stores what became of deliveries and of the browsers, and tells of notifications whose first browser has them. A
 * replica that has lost its lease stores nothing.
 */
export async function settleDeliveries(
  work: UnitOfWork,
  lease: string,
  settled: readonly SettledDelivery[],
  pushed: readonly Pushed[],
): Promise<void> {
  await work.run(job(), async (tx) => {
    const kept = await tx.query<{ id: string }>(
      `UPDATE push_delivery d SET lease = NULL, leased_until = NULL, due_at = coalesce(s."dueAt", d.due_at),
         delivered_to = s."deliveredTo"
       FROM jsonb_to_recordset($2::jsonb) AS s (id uuid, "dueAt" timestamptz, "deliveredTo" uuid[])
       WHERE d.notification_id = s.id AND d.lease = $1 RETURNING d.notification_id AS id`,
      [
        lease,
        JSON.stringify(
          settled.map(({ delivery, dueAt, deliveredTo }) => ({ id: delivery.notificationId, dueAt, deliveredTo })),
        ),
      ],
    );
    const ids = new Set(kept.map(({ id }) => id));
    const done = settled.filter(({ dueAt, delivery }) => dueAt === null && ids.has(delivery.notificationId));
    await tx.query('DELETE FROM push_delivery WHERE notification_id = ANY ($1::uuid[])', [
      done.map(({ delivery }) => delivery.notificationId),
    ]);
    const browsersWith = (status: Pushed['outcome']['status']) =>
      pushed.filter(({ outcome }) => outcome.status === status).map(({ browserId }) => browserId);
    await tx.query(
      `UPDATE push_subscription SET refusals = CASE WHEN id = ANY ($2::uuid[]) THEN 0 ELSE refusals + 1 END
       WHERE id = ANY ($1::uuid[]) OR (id = ANY ($2::uuid[]) AND refusals > 0)`,
      [browsersWith('REFUSED'), browsersWith('DELIVERED')],
    );
    await tx.query('DELETE FROM push_subscription WHERE id = ANY ($1::uuid[]) OR refusals >= $2', [
      browsersWith('GONE'),
      mostRefusals,
    ]);
    for (const { delivery, deliveredTo } of settled) {
      const { notificationId, userId, kind } = delivery;
      if (delivery.deliveredTo.length > 0 || deliveredTo.length === 0 || !ids.has(notificationId)) continue;
      if (!isPublished(kind)) continue;
      const root = { id: notificationId, version: 1 };
      tx.publish(notificationSent, root, { notificationId, userId, kind, channel: 'PUSH' });
    }
  });
}
