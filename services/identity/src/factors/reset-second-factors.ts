import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import type { User } from '../accounts/user.ts';
import { administer } from '../admin/administer.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { dropFactors, NoSecondFactor } from './second-factors.ts';

/**
 * Removes all second factors and recovery codes of a person who lost them. An admin must have verified the person's
 * identity by other means. From then on the first factor alone opens the account. All sessions end, and the person gets
 * a mail.
 */
export function resetSecondFactors(
  work: UnitOfWork,
  dependencies: Dependencies,
  admin: Admin,
  { userId }: { readonly userId: string },
): Promise<User> {
  return administer(work, admin, userId, async (tx, user) => {
    if (!(await dropFactors(tx, user.id))) throw new NoSecondFactor();
    await endSessions(tx, user, 'SIGNED_OUT_EVERYWHERE');
    if (user.email) await post(tx, dependencies, { kind: 'SECOND_FACTORS_RESET', to: user.email });
    return { action: 'SECOND_FACTORS_RESET' };
  });
}
