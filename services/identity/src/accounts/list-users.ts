import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { MoreThan } from 'typeorm';
import { User } from './user.ts';
import { visibleStatus } from './visible-users.ts';

const users: ListOf<User> = { name: 'users', keyLength: 1, keyOf: ({ id }) => [id] };

/** People whom the asker may see, in the order in which they came: ids of version 7 rise with time. */
export async function listUsers(reads: Reads, cursors: Cursors, args: PageArguments): Promise<Connection<User>> {
  const page = pageOf(users, args, cursors);
  const [after] = page.after ?? [];
  const where = { status: visibleStatus(), ...(after !== undefined && { id: MoreThan(after) }) };
  const rows = await reads.run((tx) => tx.find(User, where, { order: { id: 'ASC' }, take: page.limit }));
  return connectionOf(users, page, rows, cursors);
}
