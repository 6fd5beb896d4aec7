import { newId } from '@kindred/contracts/uuid';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { keeper } from '../roles.ts';

/** A reminder that this replica may settle. */
export interface LeasedReminder {
  readonly id: string;
  readonly ownerId: string;
  readonly lease: string;
}

/** As many as identity takes in one request. */
const batch = 500;
/** Longer than a batch takes. */
const leaseMs = 180_000;

/** Takes reminders that are due, the longest due first. Another replica takes others meanwhile. */
export function leaseReminders(work: UnitOfWork): Promise<LeasedReminder[]> {
  return work.run(keeper, (tx) =>
    tx.query<LeasedReminder & Record<string, unknown>>(
      `UPDATE journal_reminder SET lease = $2, leased_until = $3, version = version + 1 WHERE id = ANY (ARRAY(
         SELECT id FROM journal_reminder WHERE due_at <= $1 AND (leased_until IS NULL OR leased_until <= $1)
         ORDER BY due_at, id LIMIT ${batch} FOR UPDATE SKIP LOCKED))
       RETURNING id, owner_id AS "ownerId", lease`,
      [tx.now, newId(), new Date(tx.now.getTime() + leaseMs)],
    ),
  );
}
