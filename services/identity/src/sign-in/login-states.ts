import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { UserRole } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { TooManyAsked } from '../ties/answers-to-services.ts';

const mostAtOnce = 500;

export interface AskedLogin {
  readonly userId: string;
  readonly loginId: string;
}

export interface LoginState {
  readonly isInForce: boolean;
  readonly role: UserRole | null;
}

/**
 * The current state of each login, in the order of the request. Only for services. Call it after the scope check,
 * because it reads sessions with the unauthenticated role.
 */
export function loginStates(work: UnitOfWork, logins: readonly AskedLogin[]): Promise<LoginState[]> {
  if (logins.length > mostAtOnce) throw new TooManyAsked();
  return work.read(unauthenticated, (tx) =>
    tx.query<LoginState>(
      `SELECT account.id IS NOT NULL AS "isInForce", account.role
       FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS asked (user_id, login_id, place)
       LEFT JOIN login ON login.id = asked.login_id AND login.user_id = asked.user_id AND login.revoked_at IS NULL
       LEFT JOIN account ON account.id = login.user_id AND account.status IN ('PENDING', 'ACTIVE')
       ORDER BY place`,
      [logins.map(({ userId }) => userId), logins.map(({ loginId }) => loginId)],
    ),
  );
}
