import { erasureCompleted } from '@kindred/contracts/erasure-completed';
import { when, type Consumer } from '@kindred/service/when';
import { User } from '../accounts/user.ts';
import type { Dependencies } from '../dependencies.ts';
import { completeErasure } from './complete-erasure.ts';
import { custodianDatabaseRole } from './custodian.ts';
import { DeletionRequest } from './deletion-request.ts';
import { keepAnswer } from './erasure-answers.ts';

/**
 * A service's answers to requests to erase somebody, for the receipt. One that comes late, twice or for a request whose
 * receipt is past its time changes nothing but the record of what the service said.
 */
export function keepAnswerWhenErasureCompleted(service: string): Consumer<Dependencies> {
  return when(
    erasureCompleted(service),
    `keep-answer-of-${service}`,
    async ({ data, aggregateversion }, tx, dependencies: Dependencies) => {
      const user = await tx.lockOne(User, data.userId);
      const request = user && (await tx.lockOne(DeletionRequest, { id: data.requestId, userId: user.id }));
      if (!request?.announcedAt) return;
      await keepAnswer(tx, { ...data, service, version: aggregateversion });
      await completeErasure(tx, dependencies, request);
    },
    custodianDatabaseRole,
  );
}
