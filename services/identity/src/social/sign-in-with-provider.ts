import { userRegistered } from '@kindred/contracts/identity/user-registered';
import { userVerified } from '@kindred/contracts/identity/user-verified';
import { StaleAggregate } from '@kindred/database/conflict';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { admit, signInAnswer, type Admitted, type SignInAnswer } from '../factors/admit.ts';
import type { Dependencies } from '../dependencies.ts';
import { confirmIdentity, type ProviderWord } from './confirm-identity.ts';
import type { ProviderIdentity } from './id-token.ts';
import { decideLink, type AccountAtAddress, type LinkDecision } from './link-decision.ts';
import { retryAfterTheFirst, SocialIdentity } from './social-identity.ts';
import { takeOver } from './take-over.ts';
import { tellOfWayIn } from './tell-of-way-in.ts';

/**
 * Opens a session with a provider's ID token, or asks for the second factor. The account is the linked one, the one
 * with the same address, or a new one.
 */
export async function signInWithProvider(
  work: UnitOfWork,
  dependencies: Dependencies,
  input: ProviderWord,
  callerAddress: string,
): Promise<SignInAnswer> {
  const identity = await confirmIdentity(work, dependencies, input, callerAddress);
  const admitted = await retryAfterTheFirst(() =>
    work.run(unauthenticated, (tx) => arrive(tx, dependencies, identity)),
  );
  return signInAnswer(dependencies, admitted, work.now);
}

/**
 * The identity's row is held before the account's, by whoever needs both; what is linked is undone where no session is
 * opened.
 */
async function arrive(tx: Transaction, dependencies: Dependencies, identity: ProviderIdentity): Promise<Admitted> {
  const { provider, subject, email, emailVerified } = identity;
  const linked = await tx.lockOne(SocialIdentity, { provider, subject });
  const atAddress = !linked && emailVerified && email ? await tx.lockOne(User, { email }) : null;
  // Another sign-in with the same identity may have linked it before this one got the account's lock.
  if (atAddress && (await tx.findOne(SocialIdentity, { provider, subject }))) throw new StaleAggregate();
  const accountAtAddress = atAddress && (await asFact(tx, atAddress, identity));
  const decision = decideLink({ identity, linkedTo: linked?.userId ?? null, accountAtAddress });
  const user = await accountFor(tx, decision, identity);
  if (decision.kind !== 'sign-in') tx.add(SocialIdentity.of(identity, user.id, tx.now));
  if (decision.kind === 'link') await tellOfWayIn(tx, dependencies, user, { provider, change: 'ADDED' });
  return admit(tx, dependencies, user, ['federated']);
}

async function asFact(
  tx: Transaction,
  { id: userId, isVerified }: User,
  { provider }: ProviderIdentity,
): Promise<AccountAtAddress> {
  return { userId, isVerified, hasOtherAtProvider: (await tx.findOne(SocialIdentity, { userId, provider })) !== null };
}

async function accountFor(tx: Transaction, decision: LinkDecision, { provider }: ProviderIdentity): Promise<User> {
  if (decision.kind === 'create') {
    const user = tx.add(User.arrive(provider, decision.email, tx.now));
    tx.publish(userRegistered, user, { userId: user.id, authProvider: provider });
    tx.publish(userVerified, user, { userId: user.id });
    return user;
  }
  const user = await tx.lock(User, decision.userId);
  if (decision.kind === 'take-over') await takeOver(tx, user, provider);
  return user;
}
