import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { And, IsNull, LessThan, MoreThanOrEqual, Not, type FindOptionsWhere } from 'typeorm';
import type { UserDeletedJournalEntriesArgs, UserJournalEntriesArgs } from '../__generated__/resolvers.ts';
import { readFilter } from '../journal-search/read-filter.ts';
import { searchEntries, type JournalEntryEdge, type JournalEntryPage } from '../journal-search/search-entries.ts';
import { JournalEntry } from './journal-entry.ts';

const entriesBy = orderedList<JournalEntry, 'CREATED_AT' | 'BEST'>(
  'journal entries',
  { CREATED_AT: 'createdAt', BEST: 'createdAt' },
  'id',
);
const deletedEntriesBy = orderedList<JournalEntry & { deletedAt: Date }, 'DELETED_AT'>(
  'deleted journal entries',
  { DELETED_AT: 'deletedAt' },
  'id',
);

/** A page of a person's own entries. @throws {InvalidSearch} @throws {InvalidTags} */
export async function listEntries(
  reads: Reads,
  cursors: Cursors,
  ownerId: string,
  { orderBy, filter, ...args }: UserJournalEntriesArgs,
): Promise<JournalEntryPage> {
  const order = orderBy ?? { field: 'CREATED_AT', direction: 'DESC' };
  const { createdFrom, createdUntil, isSearch, ...search } = readFilter(filter ?? {});
  if (isSearch) return searchEntries(reads, cursors, { ownerId, createdFrom, createdUntil, ...search }, order, args);
  const times = [
    ...(createdFrom ? [MoreThanOrEqual(createdFrom)] : []),
    ...(createdUntil ? [LessThan(createdUntil)] : []),
  ];
  const createdAt = times.length > 0 && { createdAt: And(...times) };
  const where: FindOptionsWhere<JournalEntry> = { ownerId, deletedAt: IsNull(), ...createdAt };
  return asFound(await readCountedList(reads, { entity: JournalEntry, list: entriesBy(order), where }, args, cursors));
}

/** A page of what a person deleted and can restore, the last deleted first. */
export function listDeletedEntries(
  reads: Reads,
  cursors: Cursors,
  ownerId: string,
  args: UserDeletedJournalEntriesArgs,
): Promise<CountedConnection<JournalEntry & { deletedAt: Date }>> {
  const list = deletedEntriesBy({ field: 'DELETED_AT', direction: 'DESC' });
  const entity = JournalEntry as new () => JournalEntry & { deletedAt: Date };
  return readCountedList(reads, { entity, list, where: { ownerId, deletedAt: Not(IsNull()) } }, args, cursors);
}

/** The page of a list that was not searched for words. */
function asFound(page: CountedConnection<JournalEntry>): JournalEntryPage {
  const edges = page.edges.map((edge): JournalEntryEdge => ({ ...edge, excerpts: async () => [] }));
  return Object.defineProperties({ corrections: [] } as never, {
    ...Object.getOwnPropertyDescriptors(page),
    edges: { value: edges, enumerable: true },
  });
}
