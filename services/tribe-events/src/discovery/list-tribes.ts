import type { OrderedList } from '@kindred/database/lists/ordered-list';
import { pageOfList, type ListPage } from '@kindred/database/lists/page-of-list';
import { listConnection } from '@kindred/database/lists/read-list';
import type { Cursors } from '@kindred/database/pages';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Reads } from '@kindred/database/reads';
import type { Person } from '@kindred/service/callers';
import { In } from 'typeorm';
import type { QueryTribesArgs } from '../__generated__/resolvers.ts';
import { Tribe } from '../tribes/tribe.ts';
import { findTribes } from './find-tribes.ts';
import type { FoundTribe } from './look.ts';
import { readSearch, readSearchOrder } from './read-search.ts';
import type { Search } from './search.ts';
import type { KeyOrder } from './search-order.ts';
import type { SearchPage } from './search-page.ts';
import { SearchTiers } from './search-tiers.ts';

/** A tribe that was found, at its place in the answer. */
export interface TieredTribe extends FoundTribe {
  readonly tier: number;
  /** Words of the search, or similar ones, that the tribe may have. */
  readonly words: readonly string[];
}

/** A page of the tribes that a person finds. It costs the same number of statements whatever its size. */
export async function listTribes(
  reads: Reads,
  cursors: Cursors,
  person: Person,
  { filter, orderBy, ...args }: QueryTribesArgs,
): Promise<SearchPage> {
  const search = readSearch(filter ?? {});
  const { field, direction } = readSearchOrder(orderBy, search);
  const list = listBy(field, direction);
  const page = pageOfList(list, args, cursors);
  const order = { field, ascending: (direction === 'ASC') !== page.backwards, near: search.near };
  return reads.run(async (tx) => {
    const found = await readTiers(tx, { search, viewerId: person.id, order }, page);
    const { edges, pageInfo } = listConnection(list, page, found, cursors);
    const shown = await readShown(tx, found);
    const full = edges.flatMap(({ node: { tribeId, distanceM }, cursor }) => {
      const one = shown.get(tribeId);
      return one ? [{ cursor, node: one.tribe, search, distanceM, words: one.words }] : [];
    });
    return { edges: full, nodes: full.map(({ node }) => node), pageInfo, search, viewerId: person.id };
  });
}

function listBy(field: string, direction: 'ASC' | 'DESC'): OrderedList<TieredTribe> {
  const columns = ['tier', 'key', 'tribeId'] as const;
  return { name: `tribe search by ${field} ${direction}`, order: columns.map((column) => ({ column, direction })) };
}

interface Searching {
  readonly search: Search;
  readonly viewerId: string;
  readonly order: KeyOrder;
}

/** One row more than the page has, if there is one. */
async function readTiers(tx: ReadTransaction, searching: Searching, page: ListPage): Promise<TieredTribe[]> {
  const numbered = new SearchTiers(tx, searching.search).tiers.map((read, tier) => ({ read, tier }));
  const [from, key = '', id = ''] = page.from ?? [];
  const found: TieredTribe[] = [];
  for (const { read, tier } of page.backwards ? numbered.toReversed() : numbered) {
    const isBefore = from !== undefined && (page.backwards ? tier > Number(from) : tier < Number(from));
    const wanted = page.size + 1 - found.length;
    const part = isBefore || wanted === 0 ? null : await read();
    if (!part) continue;
    const after = from !== undefined && tier === Number(from) ? { key, id } : null;
    const rows = await findTribes(tx, { ...searching, ...part, after, wanted });
    found.push(...rows.map((row) => ({ ...row, tier, words: part.words })));
  }
  return found;
}

/** The tribes themselves, and which of the searched words each has. */
async function readShown(tx: ReadTransaction, found: readonly TieredTribe[]) {
  const ids = found.map(({ tribeId }) => tribeId);
  const tribes = await tx.find(Tribe, { id: In(ids), privacy: 'PUBLIC' });
  const asked = [...new Set(found.flatMap(({ words }) => words))];
  const rows =
    asked.length === 0
      ? []
      : await tx.query<{ tribeId: string; words: string[] }>(
          `SELECT tribe_id AS "tribeId", ARRAY(SELECT word FROM unnest($2::text[]) WITH ORDINALITY AS asked (word, nth)
       WHERE tokens @> ARRAY[hashtextextended(word, 0)] ORDER BY nth) AS words
     FROM tribe_search WHERE tribe_id = ANY ($1::uuid[])`,
          [ids, asked],
        );
  const words = new Map(rows.map((row) => [row.tribeId, row.words]));
  return new Map(tribes.map((tribe) => [tribe.id, { tribe, words: words.get(tribe.id) ?? [] }]));
}
