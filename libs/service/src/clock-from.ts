import type { UnitOfWork } from '@kindred/database/unit-of-work';

/**
 * The service's clock, moved so that it shows `now` at this moment. A job that runs for another moment reads on it when
 * something ended, such as a foreign call that failed after a minute.
 */
export function clockFrom(work: Pick<UnitOfWork, 'now'>, now: Date): () => Date {
  const aheadMs = now.getTime() - work.now.getTime();
  return () => new Date(work.now.getTime() + aheadMs);
}
