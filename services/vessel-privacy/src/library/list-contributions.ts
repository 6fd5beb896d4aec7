import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { LessThan } from 'typeorm';
import { contributor } from '../roles.ts';
import { Contribution } from './contribution.ts';

const given: ListOf<Contribution> = { name: 'contributions', keyLength: 1, keyOf: ({ id }) => [id] };

/** What somebody gave, the newest first, in the one role that knows whose it is. */
export async function listContributions(
  work: UnitOfWork,
  cursors: Cursors,
  person: Person,
  args: PageArguments,
): Promise<Connection<Contribution>> {
  const page = pageOf(given, args, cursors);
  const [before] = page.after ?? [];
  const where = { contributedBy: person.id, ...(before !== undefined && { id: LessThan(before) }) };
  const rows = await work.read(contributor(person), (tx) =>
    tx.find(Contribution, where, { order: { id: 'DESC' }, take: page.limit }),
  );
  return connectionOf(given, page, rows, cursors);
}
