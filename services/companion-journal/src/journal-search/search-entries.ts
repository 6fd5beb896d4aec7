import { mostCounted } from '@kindred/database/lists/count-up-to';
import type { OrderBy, OrderedList } from '@kindred/database/lists/ordered-list';
import { pageOfList, type ListArguments } from '@kindred/database/lists/page-of-list';
import type { CountedConnection } from '@kindred/database/lists/read-counted-list';
import { listConnection } from '@kindred/database/lists/read-list';
import type { Cursors } from '@kindred/database/pages';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Reads } from '@kindred/database/reads';
import { In } from 'typeorm';
import { JournalEntry } from '../journal/journal-entry.ts';
import { readExcerpts, type Excerpt } from './excerpts.ts';
import { countEntries, findEntries, type EntryCriteria, type FoundEntry } from './find-entries.ts';
import type { ReadFilter } from './read-filter.ts';
import { resolveWords, type SearchedWords } from './resolve-words.ts';

export interface JournalEntryEdge {
  readonly cursor: string;
  readonly node: JournalEntry;
  /** GraphQL calls it if a client asks for it. The excerpts of a page are one statement. */
  excerpts(): Promise<readonly Excerpt[]>;
}

export interface JournalEntryPage extends CountedConnection<JournalEntry> {
  readonly edges: readonly JournalEntryEdge[];
  readonly corrections: SearchedWords['corrections'];
}

type Search = Omit<ReadFilter, 'isSearch'> & { readonly ownerId: string };

/** The best fitting first, and of those that fit alike the newest. */
function foundBy({ field, direction }: OrderBy<'CREATED_AT' | 'BEST'>): OrderedList<FoundEntry> {
  const columns = field === 'BEST' ? (['rank', 'createdAt', 'id'] as const) : (['createdAt', 'id'] as const);
  return {
    name: `found journal entries by ${field} ${direction}`,
    order: columns.map((column) => ({ column, direction })),
  };
}

const nothing: SearchedWords = { groups: [], corrections: [] };

/** A page of the entries that have all words and labels of a search. */
export async function searchEntries(
  reads: Reads,
  cursors: Cursors,
  search: Search,
  orderBy: OrderBy<'CREATED_AT' | 'BEST'>,
  args: ListArguments,
): Promise<JournalEntryPage> {
  const list = foundBy(orderBy);
  const page = pageOfList(list, args, cursors);
  const { words, criteria, found, entries } = await reads.run(async (tx) => {
    const resolved = search.text === null ? nothing : await resolveWords(tx, search.ownerId, search.text);
    const wanted = criteriaOf(search, resolved);
    const rows = wanted ? await findEntries(tx, wanted, list, page) : [];
    return { words: resolved, criteria: wanted, found: rows, entries: await entriesOf(tx, rows) };
  });
  const connection = listConnection(list, page, found, cursors);
  const excerpts = excerptsOnce(reads, [...entries.values()], words);
  const edges = connection.edges.flatMap(({ cursor, node: { id } }): JournalEntryEdge[] => {
    const node = entries.get(id);
    return node ? [{ cursor, node, excerpts: async () => (await excerpts()).get(id) ?? [] }] : [];
  });
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: connection.pageInfo,
    corrections: words.corrections,
    get totalCount() {
      return countFound(reads, criteria) as unknown as number | null;
    },
  };
}

/** Null if nothing can fit: a search without a word, or with one that is nowhere in the journal. */
function criteriaOf({ hasText, labels, ...search }: Search, { groups }: SearchedWords): EntryCriteria | null {
  const all = [...groups, ...labels];
  if ((hasText && groups.length === 0) || all.some((group) => group.length === 0)) return null;
  return { ...search, groups: all };
}

/** With the times an index leads to those that were found. By ids alone PostgreSQL reads all of a person's entries. */
async function entriesOf(tx: ReadTransaction, found: readonly FoundEntry[]): Promise<Map<string, JournalEntry>> {
  if (found.length === 0) return new Map();
  const times = new Set(found.map(({ createdAt }) => createdAt.getTime()));
  const createdAt = In([...times].map((time) => new Date(time)));
  const rows = await tx.find(JournalEntry, { id: In(found.map(({ id }) => id)), createdAt });
  return new Map(rows.map((row) => [row.id, row]));
}

async function countFound(reads: Reads, criteria: EntryCriteria | null): Promise<number | null> {
  if (criteria === null) return 0;
  const count = await reads.run((tx) => countEntries(tx, criteria, mostCounted + 1));
  return count > mostCounted ? null : count;
}

function excerptsOnce(reads: Reads, entries: readonly JournalEntry[], { groups }: SearchedWords) {
  let read: Promise<ReadonlyMap<string, readonly Excerpt[]>> | null = null;
  return () =>
    (read ??= groups.length === 0 ? Promise.resolve(new Map()) : reads.run((tx) => readExcerpts(tx, entries, groups)));
}
