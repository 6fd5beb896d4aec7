import type { RecordedMutation } from '@kindred/service/security/record-mutations';
import { InvalidRefreshToken } from '../tokens/refresh-token.ts';

/** How the security log records a refresh: refusals only, and a token that comes again as an event of its own. */
export const recordedRefresh: RecordedMutation = {
  event: 'session-refreshed',
  onlyFailures: true,
  onRefusal: (error) =>
    error instanceof InvalidRefreshToken
      ? { subjectId: error.userId, ...(error.reason === 'REUSED' && { event: 'refresh-token-reused' }) }
      : {},
};
