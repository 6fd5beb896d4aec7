import type { RecordedMutation, RecordedMutations } from '@kindred/service/security/record-mutations';
import type { SignInAnswer } from './factors/admit.ts';
import { WrongFactor } from './factors/try-factor.ts';
import { FailedTry } from './sign-in/invalid-credentials.ts';
import type { SessionTokens } from './sign-in/session-tokens.ts';
import { InvalidRefreshToken } from './tokens/refresh-token.ts';

interface Concerns {
  readonly input: { readonly userId: string };
}

const signedIn: RecordedMutation = {
  event: 'sign-in',
  actorOf: ({ user }: SignInAnswer) => user?.id,
  // The second factor is missing, so there is no session yet.
  onSuccess: ({ secondFactor }: SignInAnswer) =>
    secondFactor ? { event: 'factor-checked', subjectId: secondFactor.userId } : {},
  onRefusal: failedTry,
};
/** Records the person acted on. The request's own line records the use of the admin's right. */
const adminAction: RecordedMutation = { event: 'admin-action', subjectOf: ({ input }: Concerns) => input.userId };
/** The caller of a mail link is not signed in: the actor is the person in the answer. */
const ofOwner = ({ user }: { readonly user: { readonly id: string } }) => user.id;

/**
 * The security event of each mutation of identity. Every mutation of the schema must be in this list, so that a new one
 * needs a decision. Null means: not recorded, because it changes no credentials and no rights.
 */
export const securityEvents: RecordedMutations = {
  signIn: signedIn,
  signInWithProvider: signedIn,
  completeSignIn: { event: 'sign-in', actorOf: ({ user }: SessionTokens) => user.id, onRefusal: failedTry },
  confirmIdentity: { event: 'person-confirmed', onRefusal: failedTry },
  beginPasskeyRegistration: null,
  registerPasskey: 'factor-added',
  renamePasskey: null,
  removePasskey: 'factor-removed',
  beginPasskeySignIn: null,
  signInWithPasskey: { event: 'sign-in', actorOf: ({ user }: SessionTokens) => user.id },
  forgetProof: null,
  enrolTotp: null,
  confirmTotp: { event: 'factor-added', onRefusal: failedTry },
  removeTotp: 'factor-removed',
  renewRecoveryCodes: 'factor-added',
  resetSecondFactors: { event: 'factor-removed', subjectOf: ({ input }: Concerns) => input.userId },
  refreshSession: {
    event: 'session-refreshed',
    onlyFailures: true,
    onRefusal: (error) =>
      error instanceof InvalidRefreshToken
        ? { subjectId: error.userId, ...(error.reason === 'REUSED' && { event: 'refresh-token-reused' }) }
        : {},
  },
  signOut: 'session-ended',
  signOutEverywhere: 'session-ended',
  endSession: 'session-ended',
  endOtherSessions: 'session-ended',
  unlockSignIn: 'sign-in-unlocked',
  requestPasswordReset: 'password-reset-requested',
  resetPassword: 'password-reset',
  changePassword: { event: 'password-changed', onRefusal: failedTry },
  register: 'account-registered',
  verifyEmail: { event: 'email-verified', actorOf: ofOwner },
  requestEmailChange: { event: 'email-change-requested', onRefusal: failedTry },
  confirmEmailChange: { event: 'email-changed', actorOf: ofOwner },
  deactivateAccount: 'account-deactivated',
  addProvider: 'provider-added',
  removeProvider: 'provider-removed',
  requestDeletion: { event: 'deletion-requested', onRefusal: failedTry },
  requestDeletionFor: { event: 'deletion-requested', subjectOf: ({ input }: Concerns) => input.userId },
  cancelDeletion: { event: 'deletion-cancelled', actorOf: ofOwner },
  requestDataExport: 'archive-requested',
  suspendUser: adminAction,
  reinstateUser: adminAction,
  setUserRole: adminAction,
  beginProviderSignIn: null,
  changeUsername: null,
  submitAssessment: null,
  setMatching: null,
  updateProfile: null,
  setInterests: null,
  setValueProfile: null,
  requestTie: null,
  acceptTie: null,
  declineTie: null,
  endTie: null,
  blockUser: null,
  unblockUser: null,
};

/**
 * The subject of a wrong password is the account that it was tried on. The fifth wrong one in a row also locks sign-in.
 */
function failedTry(error: unknown) {
  if (!(error instanceof FailedTry)) return {};
  return {
    subjectId: error.userId,
    ...(error instanceof WrongFactor && { event: 'factor-checked' as const }),
    ...(error.locksNow && { event: 'sign-in-locked' as const }),
  };
}
