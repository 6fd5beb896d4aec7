import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';

/** When a leased person is looked at next. */
export interface PutOff {
  readonly userId: string;
  readonly dueAt: Date;
  readonly isPlanned: boolean;
}

/** Gives leased people back, to be looked at later. A replica that has lost its lease changes nothing. */
export async function putOff(work: UnitOfWork, lease: string, people: readonly PutOff[]): Promise<void> {
  if (people.length === 0) return;
  await work.run(job(), (tx) =>
    tx.query(
      `UPDATE digest d SET due_at = r.due_at, is_planned = r.is_planned, lease = NULL, leased_until = NULL, attempts = 0
       FROM unnest($2::uuid[], $3::timestamptz[], $4::boolean[]) AS r (user_id, due_at, is_planned)
       WHERE d.user_id = r.user_id AND d.lease = $1`,
      [
        lease,
        people.map(({ userId }) => userId),
        people.map(({ dueAt }) => dueAt),
        people.map(({ isPlanned }) => isPlanned),
      ],
    ),
  );
}
