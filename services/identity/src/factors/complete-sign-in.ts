import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { limitKey, refuseBeyond } from '../limits/limits.ts';
import type { Dependencies } from '../dependencies.ts';
import type { TryFacts } from '../sign-in/invalid-credentials.ts';
import { openLogin, type OpenedLogin } from '../sign-in/open-login.ts';
import { sessionTokens, type SessionTokens } from '../sign-in/session-tokens.ts';
import { findChallenge, InvalidChallenge, spendChallenge } from './sign-in-challenge.ts';
import { proveFactor, takeFactor, tryFactor, WrongFactor, type FactorInput, type FactorProof } from './try-factor.ts';

export interface CompleteSignInInput {
  readonly challenge: string;
  readonly factor: FactorInput;
}

/**
 * Opens a session with the second factor, after a correct first factor. Only a correct second factor uses the challenge
 * up.
 */
export async function completeSignIn(
  work: UnitOfWork,
  dependencies: Dependencies,
  input: CompleteSignInInput,
  callerAddress: string,
): Promise<SessionTokens> {
  await work.run(unauthenticated, (tx) =>
    refuseBeyond(tx, dependencies.limits.signInsOfCaller, limitKey(dependencies.secret, 'caller', callerAddress)),
  );
  const proof = await takeFactor(work, input.factor);
  const opened = await work.run(unauthenticated, (tx) => complete(tx, dependencies, input.challenge, proof));
  // The refusal comes after the commit, because throwing inside the transaction would undo the count.
  if ('wrong' in opened) throw new WrongFactor(opened.wrong);
  return sessionTokens(dependencies, opened.user, opened, opened.refresh.token, work.now);
}

type Completed = (OpenedLogin & { readonly user: User }) | { readonly wrong: TryFacts };

async function complete(
  tx: Transaction,
  dependencies: Dependencies,
  challenge: string,
  proof: FactorProof,
): Promise<Completed> {
  const waiting = await findChallenge(tx, challenge);
  const user = await tx.lock(User, waiting.userId);
  const tried = await tryFactor(tx, dependencies, user, () => proveFactor(tx, dependencies, user, proof));
  if ('wrong' in tried) return tried;
  // Two requests may send the same challenge at once. The account's lock orders them, and the second finds no
  // challenge.
  if (!(await spendChallenge(tx, waiting))) throw new InvalidChallenge();
  return { user, ...(await openLogin(tx, dependencies, user, [...waiting.methods, ...tried.methods, 'mfa'])) };
}
