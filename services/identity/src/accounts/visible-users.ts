import { Raw, type FindOperator } from 'typeorm';
import type { UserStatus } from './user-status.ts';

/**
 * Who may be seen by the actor of the transaction, as SQL over `account` under the name given: ACTIVE people with no
 * block in either direction. One's own account is always among them. Row-level security shows an actor the blocks that
 * concern them.
 */
export function visibleTo(account: string): string {
  const actor = `current_setting('app.actor_id', true)`;
  return `(CAST(${account}.id AS text) = ${actor} OR (${account}.status = 'ACTIVE' AND NOT EXISTS (
    SELECT FROM block WHERE (block.blocker_id = ${account}.id AND block.blocked_id::text = ${actor})
                         OR (block.blocked_id = ${account}.id AND block.blocker_id::text = ${actor}))))`;
}

/** SQL: whether the transaction's actor is an admin now. Admins see every account, by every path. */
export function statusAsAdmin(): FindOperator<UserStatus> {
  return Raw(
    () =>
      `EXISTS (SELECT FROM account AS asker WHERE CAST(asker.id AS text) = current_setting('app.actor_id', true) AND asker.role = 'ADMIN' AND asker.status = 'ACTIVE')`,
  );
}

/** The same as a condition on `User.status`, for conditions on entities. */
export function visibleStatus(): FindOperator<UserStatus> {
  return Raw((column) => visibleTo(column.slice(0, column.lastIndexOf('.'))));
}
