import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { EventMedia } from './event-media.ts';
import { isEvidence } from './is-evidence.ts';
import type { MediaStatus } from './media-lifecycle.ts';

/** Longer than a long video takes to be read, checked and written. */
const leaseMs = 300_000;

/**
 * Takes media of some statuses that are due, the longest due first. Another replica does not get them meanwhile. What
 * was removed stays as long as the evidence of a report of it.
 */
export function leaseMedia(work: UnitOfWork, statuses: readonly MediaStatus[], most: number): Promise<EventMedia[]> {
  return work.run(job(), async (tx) => {
    const lease = newId();
    await tx.query(
      `UPDATE event_media SET lease = $3, leased_until = $4, attempts = attempts + 1, version = version + 1 WHERE id IN (
         SELECT id FROM event_media WHERE status = ANY ($2) AND due_at <= $1 AND (leased_until IS NULL OR leased_until <= $1)
           AND NOT (status = 'REMOVED' AND ${isEvidence('event_media')})
         ORDER BY due_at, id LIMIT $5 FOR UPDATE SKIP LOCKED)`,
      [tx.now, statuses, lease, new Date(tx.now.getTime() + leaseMs), most],
    );
    return tx.find(EventMedia, { lease }, { order: { dueAt: 'ASC', id: 'ASC' } });
  });
}

/** Does something to media under the lease of this replica. Without it, nothing happens: the media have changed. */
export function underLease<Result>(
  work: UnitOfWork,
  { id, lease }: EventMedia,
  act: (tx: Parameters<Parameters<UnitOfWork['run']>[1]>[0], media: EventMedia) => Promise<Result> | Result,
): Promise<Result | null> {
  return work.run(job(), async (tx) => {
    if (!(await tx.findOne(EventMedia, { id }))) return null;
    const media = await tx.lock(EventMedia, id);
    return media.lease === lease ? act(tx, media) : null;
  });
}

/** Gives media back, for a later time. An absence of the store is no attempt. */
export function giveBack(work: UnitOfWork, media: EventMedia, afterMs: number): Promise<unknown> {
  return underLease(work, media, (tx, locked) => {
    const dueAt = new Date(tx.now.getTime() + afterMs);
    Object.assign(locked, { lease: null, leasedUntil: null, dueAt, attempts: locked.attempts - 1 });
  });
}
