import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin, Person } from '@kindred/service/callers';
import { LessThan, MoreThan } from 'typeorm';
import { refuseOutsideAnyStage4 } from './in-stage-4.ts';
import { GlobalLibraryItem } from './library-item.ts';
import type { LibraryCategory, LibraryStatus } from './library-rules.ts';

const published: ListOf<GlobalLibraryItem> = { name: 'global-library', keyLength: 1, keyOf: ({ id }) => [id] };
const curated: ListOf<GlobalLibraryItem> = { name: 'curated-library', keyLength: 1, keyOf: ({ id }) => [id] };

/** What is published, the newest first; of one category where it is given. */
export async function browseLibrary(
  reads: Reads,
  cursors: Cursors,
  person: Person,
  args: PageArguments & { category?: LibraryCategory | null },
): Promise<Connection<GlobalLibraryItem>> {
  const page = pageOf(published, args, cursors);
  const [before] = page.after ?? [];
  const where = {
    status: 'PUBLISHED' as const,
    ...(args.category != null && { category: args.category }),
    ...(before !== undefined && { id: LessThan(before) }),
  };
  const rows = await reads.run(async (tx) => {
    await refuseOutsideAnyStage4(tx, person.id);
    return tx.find(GlobalLibraryItem, where, { order: { id: 'DESC' }, take: page.limit });
  });
  return connectionOf(published, page, rows, cursors);
}

/** All items that stand so, for curators; what waits longest comes first. */
export async function curatedLibrary(
  work: UnitOfWork,
  cursors: Cursors,
  admin: Admin,
  args: PageArguments & { status: LibraryStatus },
): Promise<Connection<GlobalLibraryItem>> {
  const page = pageOf(curated, args, cursors);
  const [after] = page.after ?? [];
  const where = { status: args.status, ...(after !== undefined && { id: MoreThan(after) }) };
  const rows = await work.read(admin, (tx) =>
    tx.find(GlobalLibraryItem, where, { order: { id: 'ASC' }, take: page.limit }),
  );
  return connectionOf(curated, page, rows, cursors);
}
