import type { ReadTransaction } from '@kindred/database/read-transaction';
import { cellsWithin, type Cell } from './cells.ts';
import { findByTokens } from './find-by-tokens.ts';
import { findInOrder } from './find-in-order.ts';
import type { FoundTribe, Look } from './look.ts';
import { isByDistance, type KeyOrder } from './search-order.ts';

/** How many matches are read by tokens before the order is tried, and how many tribes in the order after that. */
const usualLimits = { byTokens: 1_000, inOrder: 3_000 };

/**
 * The first tribes of an order that fit. Each way to read gives the exact answer or finds that it does not know it:
 *
 * 1. `findByTokens`: the cells of the area from the nearest, each by the index of tokens, until 1,000 matches are read.
 *    Quick for what is rare. Exact if there are fewer, or if enough are nearer than every cell that was not read.
 * 2. `findInOrder`: the first 3,000 tribes in the order, by the index of places or times. Quick for what is common.
 * 3. `findByTokens` without the limit, in the cells that can have something nearer than what 1 found.
 */
export async function findTribes(tx: ReadTransaction, look: Look, limits = usualLimits): Promise<FoundTribe[]> {
  const { order, search, groups } = look;
  if (!search.near && groups.length === 0) return (await findInOrder(tx, look, null)).found;
  if (isByDistance(order) && !order.ascending) return (await findByTokens(tx, look, cellsOf(look), null)).found;

  const cells = cellsOf(look);
  const first = await findByTokens(tx, look, cells, limits.byTokens);
  if (first.isExact) return first.found;
  const second = await findInOrder(tx, look, limits.inOrder);
  if (second.isExact) return second.found;
  return (await findByTokens(tx, look, narrowed(cells, order, look.wanted, first.found), null)).found;
}

/** The cells of the search in the order in which they are read; the whole world is 0. */
function cellsOf({ search: { near }, order, after }: Look): Cell[] {
  if (!near) return [{ cell: 0, nearestM: 0, farthestM: Number.POSITIVE_INFINITY }];
  const cells = cellsWithin(near.point, near.radiusM);
  if (!isByDistance(order) || !after) return cells;
  const fromM = Number(after.key);
  return cells.filter(({ nearestM, farthestM }) => (order.ascending ? farthestM >= fromM : nearestM <= fromM));
}

/** Leaves out the cells that are farther than the last of enough tribes that were found. */
function narrowed(cells: readonly Cell[], order: KeyOrder, wanted: number, found: readonly FoundTribe[]): Cell[] {
  const last = found[wanted - 1];
  return isByDistance(order) && last ? cells.filter(({ nearestM }) => nearestM <= Number(last.key)) : [...cells];
}
