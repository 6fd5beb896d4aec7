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
import { LessThan } from 'typeorm';
import { AdminAction } from './admin-action.ts';
import { refuseFormerAdmin } from './administer.ts';

const actions: ListOf<AdminAction> = { name: 'admin-actions', keyLength: 1, keyOf: ({ id }) => [id] };

/** What admins did, the newest first; to one account where its id is given. */
export async function listAdminActions(
  work: UnitOfWork,
  cursors: Cursors,
  admin: Admin,
  userId: string | null,
  args: PageArguments,
): Promise<Connection<AdminAction>> {
  const page = pageOf(actions, args, cursors);
  const [before] = page.after ?? [];
  const where = {
    ...(userId !== null && { subjectId: userId }),
    ...(before !== undefined && { id: LessThan(before) }),
  };
  const rows = await work.read(admin, async (tx) => {
    await refuseFormerAdmin(tx, admin);
    return tx.find(AdminAction, where, { order: { id: 'DESC' }, take: page.limit });
  });
  return connectionOf(actions, page, rows, cursors);
}
