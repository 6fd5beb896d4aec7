import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import type { DataOf } from '@kindred/contracts/define-event';
import type { Transaction } from '@kindred/database/transaction';
import { revokeAllGrants } from '../access-grants/revoke-access-grant.ts';
import type { User } from '../accounts/user.ts';

type Reason = DataOf<typeof sessionsRevoked>['reason'];

/**
 * Whether programs lose their access with all sessions: where the person throws others out. While an account is stopped
 * no token of a program is exchanged, so the access waits.
 */
const endsAccessOfPrograms: Readonly<Record<Reason, boolean>> = {
  SIGNED_OUT: false,
  SIGNED_OUT_EVERYWHERE: true,
  REFRESH_TOKEN_REUSED: false,
  PASSWORD_CHANGED: true,
  PASSWORD_RESET: true,
  ADDRESS_CHANGED: true,
  PROVIDER_LINKED: true,
  ROLE_CHANGED: false,
  SUSPENDED: false,
  DEACTIVATED: false,
  DELETION_REQUESTED: false,
  ERASED: false,
};

/** Which sessions of a person: all, some by their ids, or all but one. */
export interface WhichSessions {
  readonly only?: readonly string[];
  readonly except?: string;
}

/**
 * Ends sessions of a person and publishes the event by which services refuse their writes. For some reasons the access
 * of programs ends too. Returns how many sessions it ended. The caller has locked the account. Needs the
 * unauthenticated role.
 */
export async function endSessions(
  tx: Transaction,
  user: User,
  reason: Reason,
  { only, except }: WhichSessions = {},
): Promise<number> {
  const ended = await tx.query<{ id: string }>(
    `UPDATE login SET revoked_at = $2
     WHERE user_id = $1 AND revoked_at IS NULL AND ($3::uuid[] IS NULL OR id = ANY ($3)) AND ($4::uuid IS NULL OR id <> $4) RETURNING id`,
    [user.id, tx.now, only ?? null, except ?? null],
  );
  // Without this, a sign-in that waits for its second factor could open a session after all others ended.
  if (!only) await tx.query('DELETE FROM sign_in_challenge WHERE user_id = $1', [user.id]);
  if (!only && endsAccessOfPrograms[reason]) await revokeAllGrants(tx, user.id);
  if (ended.length > 0)
    tx.publish(sessionsRevoked, user, { userId: user.id, sessionIds: ended.map(({ id }) => id), reason });
  return ended.length;
}
