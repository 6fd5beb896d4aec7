import { NotFound } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import type { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { Credential } from '../passwords/credential.ts';
import { refuseLastWayIn } from './link-decision.ts';
import type { SocialProvider } from './providers.ts';
import { SocialIdentity } from './social-identity.ts';
import { tellOfWayIn } from './tell-of-way-in.ts';

/**
 * Takes every identity at a provider from one's own account. Their rows are held before the account's, as by a sign-in
 * with them.
 */
export function removeProvider(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  { provider }: { readonly provider: SocialProvider },
): Promise<User> {
  return work.run(unauthenticated, async (tx) => {
    const identities = await tx.find(
      SocialIdentity,
      { userId: person.id },
      { order: { provider: 'ASC', subject: 'ASC' }, lock: { mode: 'pessimistic_write' } },
    );
    const user = await lockOwnAccount(tx, person);
    const leaving = identities.filter((identity) => identity.provider === provider);
    if (leaving.length === 0) throw new NotFound('No provider of yours');

    const hasPassword = (await tx.findOne(Credential, { userId: user.id })) !== null;
    refuseLastWayIn({ hasPassword, identitiesLeft: identities.length - leaving.length });
    for (const identity of leaving) tx.remove(identity);
    await tellOfWayIn(tx, dependencies, user, { provider, change: 'REMOVED' });
    return user;
  });
}
