import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { counterRaised } from '../counter-raised.ts';
import { Counter } from './counter.ts';

export interface RaiseCounter {
  readonly counterId: string;
  readonly marks: readonly string[];
}

/**
 * Raises a counter as an operation of any service changes its aggregate: locked, changed and told in one transaction.
 */
export function raiseCounter(work: UnitOfWork, { counterId, marks }: RaiseCounter): Promise<Counter> {
  return work.run(job(), async (tx) => {
    const counter = await tx.lock(Counter, counterId);
    for (const mark of marks) tx.publish(counterRaised, counter, { counterId, mark });
    return counter;
  });
}
