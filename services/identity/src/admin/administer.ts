import { DomainError, NotFound } from '@kindred/contracts/domain-error';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { Forbidden, Unauthenticated } from '@kindred/service/refusals';
import { In } from 'typeorm';
import { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { Login } from '../sign-in/login.ts';
import { AdminAction } from './admin-action.ts';

export class NotYourself extends DomainError {
  readonly code = 'NOT_YOURSELF';
  override readonly kind = 'conflict';

  constructor() {
    super('An admin does this for others only. Ask another admin.');
  }
}

type Done = Pick<AdminAction, 'action'> & Partial<Pick<AdminAction, 'reason' | 'role'>>;

/**
 * Does something to somebody's account as an admin, and writes it down in the same transaction; null from `change` says
 * that there was nothing to do. The token says ADMIN, but may be up to 15 minutes older than the truth, so role and
 * session are looked at here, under the lock of both accounts: of two admins who demote each other at once, one is too
 * late. Nobody does it to themselves, so there is always an admin left.
 */
export function administer(
  work: UnitOfWork,
  admin: Admin,
  userId: string,
  change: (tx: Transaction, user: User) => Promise<Done | null>,
): Promise<User> {
  return work.run({ ...admin, databaseRole: unauthenticated.databaseRole as string }, async (tx) => {
    const locked = await tx.find(
      User,
      { id: In([admin.id, userId]) },
      { order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } },
    );
    refuseUnlessAdmin(locked.find(({ id }) => id === admin.id) ?? null, await loginOf(tx, admin));
    if (userId === admin.id) throw new NotYourself();
    const user = locked.find(({ id }) => id === userId);
    if (!user || user.status === 'DELETED') throw new NotFound('Nobody');

    const done = await change(tx, user);
    if (done) tx.add(AdminAction.of({ ...done, adminId: admin.id, subjectId: user.id }, tx.now));
    return user;
  });
}

/** For what admins only read: that they still are one, and still signed in. */
export async function refuseFormerAdmin(tx: ReadTransaction, admin: Admin): Promise<void> {
  refuseUnlessAdmin(await tx.findOne(User, { id: admin.id }), await loginOf(tx, admin));
}

function loginOf(tx: ReadTransaction, { id: userId, loginId: id }: Admin): Promise<Login | null> {
  return tx.findOne(Login, { id, userId });
}

function refuseUnlessAdmin(user: User | null, login: Login | null): asserts user is User {
  if (user?.role !== 'ADMIN' || user.status !== 'ACTIVE') throw new Forbidden();
  if (!login || login.revokedAt) throw new Unauthenticated('This session has ended. Sign in again.');
}
