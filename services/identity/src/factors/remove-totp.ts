import { NotFound } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import type { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { dropUselessCodes } from './second-factors.ts';
import { tellOfFactor } from './tell-of-factor.ts';
import { TotpFactor } from './totp-factor.ts';

/** Removes a person's authenticator app; with their last second factor their recovery codes go. */
export function removeTotp(work: UnitOfWork, dependencies: Dependencies, person: Person): Promise<User> {
  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const factor = await tx.lockOne(TotpFactor, { userId: user.id });
    if (!factor?.confirmedAt) throw new NotFound('No authenticator app of yours');
    tx.remove(factor);
    await tx.flush();
    await dropUselessCodes(tx, user.id);
    await tellOfFactor(tx, dependencies, user, { factor: 'TOTP', change: 'REMOVED' });
    return user;
  });
}
