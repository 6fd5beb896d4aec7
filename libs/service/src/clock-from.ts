import type { UnitOfWork } from '@kindred/database/unit-of-work';

/**
 * A clock that shows `now` when this is called, and goes on from there. A job that runs for another moment uses it to
 * tell when something ended later, such as a call to another service that failed after a minute.
 */
export function clockFrom(work: Pick<UnitOfWork, 'now'>, now: Date): () => Date {
  const aheadMs = now.getTime() - work.now.getTime();
  return () => new Date(work.now.getTime() + aheadMs);
}
