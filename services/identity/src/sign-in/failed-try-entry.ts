import { WrongFactor } from '../factors/try-factor.ts';
import { FailedTry } from './invalid-credentials.ts';

/**
 * What the security log adds to a refusal. The subject of a wrong password or factor is the account that it was tried
 * on. The fifth wrong one in a row also locks sign-in.
 */
export function failedTryEntry(error: unknown) {
  if (!(error instanceof FailedTry)) return {};
  return {
    subjectId: error.userId,
    ...(error instanceof WrongFactor && { event: 'factor-checked' as const }),
    ...(error.locksNow && { event: 'sign-in-locked' as const }),
  };
}
