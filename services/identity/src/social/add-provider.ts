import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import type { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { confirmIdentity, type ProviderWord } from './confirm-identity.ts';
import { decideAdding } from './link-decision.ts';
import { retryAfterTheFirst, SocialIdentity } from './social-identity.ts';
import { tellOfWayIn } from './tell-of-way-in.ts';

/** Adds a way in to one's own account, whatever address the provider knows. What is there already stays as it is. */
export async function addProvider(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: ProviderWord,
  callerAddress: string,
): Promise<User> {
  const identity = await confirmIdentity(work, dependencies, input, callerAddress);
  const { provider, subject } = identity;
  return retryAfterTheFirst(() =>
    work.run(unauthenticated, async (tx) => {
      const linked = await tx.lockOne(SocialIdentity, { provider, subject });
      const user = await lockOwnAccount(tx, person);
      if (decideAdding({ userId: user.id, linkedTo: linked?.userId ?? null })) {
        tx.add(SocialIdentity.of(identity, user.id, tx.now));
        await tellOfWayIn(tx, dependencies, user, { provider, change: 'ADDED' });
      }
      return user;
    }),
  );
}
