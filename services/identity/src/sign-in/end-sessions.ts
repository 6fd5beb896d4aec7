import { sessionsRevoked } from '@kindred/contracts/identity/sessions-revoked';
import type { DataOf } from '@kindred/contracts/define-event';
import type { Transaction } from '@kindred/database/transaction';
import type { User } from '../accounts/user.ts';

type Reason = DataOf<typeof sessionsRevoked>['reason'];

/** Ends sessions of a person, all or one, and tells the services whose writes must stop at once. Answers how many there were. */
export async function endSessions(tx: Transaction, user: User, reason: Reason, only?: { readonly loginId: string }): Promise<number> {
  const ended = await tx.query<{ id: string }>(
    'UPDATE login SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL AND ($3::uuid IS NULL OR id = $3) RETURNING id',
    [user.id, tx.now, only?.loginId ?? null],
  );
  if (ended.length > 0) tx.publish(sessionsRevoked, user, { userId: user.id, sessionIds: ended.map(({ id }) => id), reason });
  return ended.length;
}
