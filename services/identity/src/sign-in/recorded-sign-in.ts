import type { RecordedMutation } from '@kindred/service/security/record-mutations';
import type { SignInAnswer } from '../factors/admit.ts';
import { failedTryEntry } from './failed-try-entry.ts';

/** How the security log records a sign-in by a first factor. */
export const recordedSignIn: RecordedMutation = {
  event: 'sign-in',
  actorOf: ({ user }: SignInAnswer) => user?.id,
  // The second factor is missing, so there is no session yet.
  onSuccess: ({ secondFactor }: SignInAnswer) =>
    secondFactor ? { event: 'factor-checked', subjectId: secondFactor.userId } : {},
  onRefusal: failedTryEntry,
};
