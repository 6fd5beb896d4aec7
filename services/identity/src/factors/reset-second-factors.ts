import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import type { User } from '../accounts/user.ts';
import { administer } from '../admin/administer.ts';
import { post } from '../mail/post.ts';
import type { Parts } from '../parts.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { dropFactors, NoSecondFactor } from './second-factors.ts';

/**
 * Takes all second factors from a person who lost them and their recovery codes, after an admin found out by another
 * way that it is them. Their password, or provider, opens the account alone from then on. Every session ends, and the
 * person is told.
 */
export function resetSecondFactors(
  work: UnitOfWork,
  parts: Parts,
  admin: Admin,
  { userId }: { readonly userId: string },
): Promise<User> {
  return administer(work, admin, userId, async (tx, user) => {
    if (!(await dropFactors(tx, user.id))) throw new NoSecondFactor();
    await endSessions(tx, user, 'SIGNED_OUT_EVERYWHERE');
    if (user.email) await post(tx, parts, { kind: 'SECOND_FACTORS_RESET', to: user.email });
    return { action: 'SECOND_FACTORS_RESET' };
  });
}
