import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { makeRecoveryCodes } from './recovery-code.ts';
import { NoSecondFactor, secondFactorsOf } from './second-factors.ts';
import { tellOfFactor } from './tell-of-factor.ts';

/** Gives a person ten new recovery codes; those from before are worth nothing from now on. */
export function renewRecoveryCodes(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
): Promise<readonly string[]> {
  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    if ((await secondFactorsOf(tx, user.id)).length === 0) throw new NoSecondFactor();
    await tellOfFactor(tx, dependencies, user, { factor: 'RECOVERY_CODES', change: 'RENEWED' });
    return makeRecoveryCodes(tx, dependencies.secret, user.id);
  });
}
