import { pageOfList } from '@kindred/database/lists/page-of-list';
import { listConnection } from '@kindred/database/lists/read-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import type { Person } from '@kindred/service/callers';
import { In } from 'typeorm';
import type { QueryTribesArgs } from '../__generated__/resolvers.ts';
import { readFound, readWords, searchList } from '../search/read-found.ts';
import { Tribe } from '../tribes/tribe.ts';
import { readSearch, readSearchOrder } from './read-search.ts';
import type { SearchPage } from './search-page.ts';
import { tribeCriteria } from './tribe-criteria.ts';
import { tribesByTime } from './tribe-catalogue.ts';

/** A page of the tribes that a person finds. It costs the same number of statements whatever its size. */
export async function listTribes(
  reads: Reads,
  cursors: Cursors,
  person: Person,
  { filter, orderBy, ...args }: QueryTribesArgs,
): Promise<SearchPage> {
  const search = readSearch(filter ?? {});
  const criteria = tribeCriteria(search, person.id);
  const { field, direction } = readSearchOrder(orderBy, search);
  const list = searchList('tribe search', field, direction);
  const page = pageOfList(list, args, cursors);
  const order = { time: field === 'DISTANCE' ? null : tribesByTime[field], direction };
  return reads.run(async (tx) => {
    const found = await readFound(tx, criteria, order, page);
    const { edges, pageInfo } = listConnection(list, page, found, cursors);
    const shown = await tx.find(Tribe, { id: In(found.map(({ id }) => id)), privacy: 'PUBLIC' });
    const tribes = new Map(shown.map((tribe) => [tribe.id, tribe]));
    const words = await readWords(tx, criteria, found);
    const full = edges.flatMap(({ node: { id, distanceM }, cursor }) => {
      const node = tribes.get(id);
      return node ? [{ cursor, node, search, distanceM, words: words.get(id) ?? [] }] : [];
    });
    return { edges: full, nodes: full.map(({ node }) => node), pageInfo, criteria };
  });
}
