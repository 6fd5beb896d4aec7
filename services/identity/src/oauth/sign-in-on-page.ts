import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { DomainError } from '@kindred/contracts/domain-error';
import { decodeJwt } from 'jose';
import type { Dependencies } from '../dependencies.ts';
import { completeSignIn } from '../factors/complete-sign-in.ts';
import { signIn } from '../sign-in/sign-in.ts';
import type { Parameter } from '../tokens/token-request.ts';

export interface SignedInOnPage {
  readonly userId: string;
  /** Opened by the sign-in, and ended with the decision. */
  readonly loginId: string;
}

/** The person could not be signed in. The message can be shown. */
export class NotSignedIn extends Error {}

/**
 * Signs a person in with what a page's form says: by the same operations, and so with the same limits and locks, as in
 * the graph. The session is one more than a person may have, so that no other session is ended for it.
 * @throws {NotSignedIn}
 */
export async function signInOnPage(
  work: UnitOfWork,
  dependencies: Dependencies,
  parameter: Parameter,
  callerAddress: string,
): Promise<SignedInOnPage> {
  const parts = { ...dependencies, mostOpenSessions: dependencies.mostOpenSessions + 1 };
  try {
    const input = { email: parameter('email') ?? '', password: parameter('password') ?? '' };
    const answer = await signIn(work, parts, input, callerAddress);
    if (answer.accessToken !== null) return signedIn(answer.accessToken);
    const totpCode = parameter('code');
    if (totpCode === undefined) throw new NotSignedIn('Your account also needs the code of your authenticator app.');
    const challenge = answer.secondFactor?.challenge ?? '';
    return signedIn(
      (await completeSignIn(work, parts, { challenge, factor: { totpCode } }, callerAddress)).accessToken,
    );
  } catch (error) {
    if (error instanceof DomainError) throw new NotSignedIn(error.message);
    throw error;
  }
}

function signedIn(accessToken: string): SignedInOnPage {
  const { sub = '', sid } = decodeJwt(accessToken);
  return { userId: sub, loginId: String(sid) };
}
