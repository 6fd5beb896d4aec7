import { mostCounted } from '@kindred/database/lists/count-up-to';
import type { OrderedList } from '@kindred/database/lists/ordered-list';
import type { ListPage } from '@kindred/database/lists/page-of-list';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Reads } from '@kindred/database/reads';
import type { TimeOrder } from './catalogue.ts';
import type { Criteria } from './criteria.ts';
import { findMatches } from './find-matches.ts';
import type { Found } from './look.ts';
import { SearchTiers } from './search-tiers.ts';

/** A thing that was found, at its place in the answer. */
export interface TieredFound extends Found {
  readonly tier: number;
  /** Words of the search, or similar ones, that the thing may have. */
  readonly words: readonly string[];
}

/** The list of what a search finds: by tier, by the key of the order, by id. */
export function searchList(name: string, field: string, direction: 'ASC' | 'DESC'): OrderedList<TieredFound> {
  const columns = ['tier', 'key', 'id'] as const;
  return { name: `${name} by ${field} ${direction}`, order: columns.map((column) => ({ column, direction })) };
}

export interface SearchOrder {
  /** Null for the order by distance. */
  readonly time: TimeOrder | null;
  readonly direction: 'ASC' | 'DESC';
}

/** Reads a page in its reading order, with one row more than the page has, if there is one. */
export async function readFound(
  tx: ReadTransaction,
  criteria: Criteria,
  { time, direction }: SearchOrder,
  page: ListPage,
): Promise<TieredFound[]> {
  const order = { time, ascending: (direction === 'ASC') !== page.backwards };
  const numbered = new SearchTiers(tx, criteria).tiers.map((read, tier) => ({ read, tier }));
  const [from, key = '', id = ''] = page.from ?? [];
  const found: TieredFound[] = [];
  for (const { read, tier } of page.backwards ? numbered.toReversed() : numbered) {
    const isBefore = from !== undefined && (page.backwards ? tier > Number(from) : tier < Number(from));
    const wanted = page.size + 1 - found.length;
    const part = isBefore || wanted === 0 ? null : await read();
    if (!part) continue;
    const after = from !== undefined && tier === Number(from) ? { key, id } : null;
    const rows = await findMatches(tx, { criteria, order, ...part, after, wanted });
    found.push(...rows.map((row) => ({ ...row, tier, words: part.words })));
  }
  return found;
}

/** How much a search finds, or null beyond 1,000. Read only if a request asks for it. */
export function countFound(reads: Reads, criteria: Criteria, time: TimeOrder): Promise<number | null> {
  return reads.run(async (tx) => {
    const order = { time, ascending: false };
    let count = 0;
    for (const read of new SearchTiers(tx, criteria).tiers) {
      const tier = count > mostCounted ? null : await read();
      if (tier)
        count += (await findMatches(tx, { criteria, order, ...tier, after: null, wanted: mostCounted + 1 - count }))
          .length;
    }
    return count > mostCounted ? null : count;
  });
}

/** Which of the searched words each thing has, in the order of the search. */
export async function readWords(
  tx: ReadTransaction,
  { catalogue: { table, id } }: Criteria,
  found: readonly TieredFound[],
): Promise<Map<string, string[]>> {
  const asked = [...new Set(found.flatMap(({ words }) => words))];
  if (asked.length === 0) return new Map();
  const rows = await tx.query<{ id: string; words: string[] }>(
    `SELECT ${id} AS id, ARRAY(SELECT word FROM unnest($2::text[]) WITH ORDINALITY AS asked (word, nth)
       WHERE tokens @> ARRAY[hashtextextended(word, 0)] ORDER BY nth) AS words
     FROM ${table} WHERE ${id} = ANY ($1::uuid[])`,
    [found.map((one) => one.id), asked],
  );
  return new Map(rows.map((row) => [row.id, row.words]));
}
