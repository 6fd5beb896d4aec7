import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';

/** An event whose weather this replica asks for. Another replica takes it under another lease. */
export interface LeasedQuestion {
  readonly eventId: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly startTime: Date;
  /** How often in a row no usable answer came. */
  readonly attempts: number;
  readonly lease: string;
}

/** Longer than the time limit of a request. */
const leaseMs = 60_000;
const batch = 20;

/**
 * Takes events that are due. One that had no usable answer before is taken alone, so that a question that the source
 * cannot answer fails no others.
 */
export async function leaseQuestions(work: UnitOfWork): Promise<LeasedQuestion[]> {
  const fresh = await lease(work, 'attempts = 0', batch);
  return fresh.length > 0 ? fresh : lease(work, 'attempts > 0', 1);
}

function lease(work: UnitOfWork, which: string, most: number): Promise<LeasedQuestion[]> {
  return work.run(job(), (tx) =>
    tx.query<LeasedQuestion>(
      `WITH due AS MATERIALIZED (
         SELECT w.event_id FROM event_weather w JOIN tribe_event e ON e.id = w.event_id
         WHERE w.start_time > $1 AND w.due_at <= $1 AND (w.leased_until IS NULL OR w.leased_until <= $1)
           AND e.status = 'SCHEDULED' AND w.${which}
         ORDER BY w.due_at, w.event_id LIMIT ${most} FOR UPDATE OF w SKIP LOCKED)
       UPDATE event_weather SET lease = $2, leased_until = $3 WHERE event_id IN (SELECT event_id FROM due)
       RETURNING event_id AS "eventId", latitude, longitude, start_time AS "startTime", attempts, lease`,
      [tx.now, newId(), new Date(tx.now.getTime() + leaseMs)],
    ),
  );
}
