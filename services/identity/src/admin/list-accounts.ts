import { recordAccess } from '@kindred/database/access-record';
import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { Like, MoreThan, type FindOptionsWhere } from 'typeorm';
import { User, type UserRole } from '../accounts/user.ts';
import type { UserStatus } from '../accounts/user-status.ts';
import { refuseFormerAdmin } from './administer.ts';

export interface AccountFilter {
  readonly status?: UserStatus | null;
  readonly role?: UserRole | null;
  readonly search?: string | null;
}

const accounts: ListOf<User> = { name: 'accounts', keyLength: 1, keyOf: ({ id }) => [id] };

/**
 * Accounts whatever their status, the oldest first, for admins. That they were shown is kept in the record of sensitive
 * reads.
 */
export async function listAccounts(
  work: UnitOfWork,
  cursors: Cursors,
  admin: Admin,
  filter: AccountFilter,
  args: PageArguments,
): Promise<Connection<User>> {
  const page = pageOf(accounts, args, cursors);
  const rows = await work.run(admin, async (tx) => {
    await refuseFormerAdmin(tx, admin);
    const rows = await tx.find(User, conditions(filter, page.after?.[0]), { order: { id: 'ASC' }, take: page.limit });
    const shown = rows.slice(0, page.limit - 1);
    await recordAccess(
      tx,
      shown.map(({ id }) => ({ subjectId: id, kind: 'ACCOUNT', itemIds: [id], purpose: 'ADMINISTRATION' })),
    );
    return rows;
  });
  return connectionOf(accounts, page, rows, cursors);
}

/**
 * A search is for the beginning of a user name, or for a whole address: part of one would make a list of strangers'
 * addresses.
 */
function conditions({ status, role, search }: AccountFilter, after: string | undefined): FindOptionsWhere<User>[] {
  const always = {
    ...(status && { status }),
    ...(role && { role }),
    ...(after !== undefined && { id: MoreThan(after) }),
  };
  const sought = search?.trim().toLowerCase();
  if (!sought) return [always];
  return [
    { ...always, email: sought },
    { ...always, username: Like(`${sought.replaceAll(/[\\%_]/g, '\\$&')}%`) },
  ];
}
