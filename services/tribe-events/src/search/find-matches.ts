import type { ReadTransaction } from '@kindred/database/read-transaction';
import { cellsWithin, type Cell } from './cells.ts';
import { estimateMatches } from './estimate-matches.ts';
import { findByTokens } from './find-by-tokens.ts';
import { findInOrder } from './find-in-order.ts';
import type { KeyOrder } from './key-order.ts';
import type { Found, Look } from './look.ts';

/**
 * How many things are read in the order at first, how many matches by tokens, and how many things in the order then.
 */
const usualLimits = { atFirst: 150, byTokens: 1_000, inOrder: 3_000 };

/** Tokens of fewer things are read in the whole world at once: one look at the index instead of one for each cell. */
const rare = 500;
/** With tokens of more things, the first ones of an order are likely to fit. */
const common = 20_000;

/**
 * The first things of an order that fit. Each way to read gives the exact answer or finds that it does not know it:
 *
 * 1. What few things have: `findByTokens` in the whole world.
 *    What many have: `findInOrder` with the first 150 things in the order, by the index of places or times.
 * 2. `findByTokens`: the cells of the area from the nearest, each by the index of tokens, until 1,000 matches are read.
 *    Exact if there are fewer, or if enough are nearer than every cell that was not read.
 * 3. `findInOrder` with 3,000 things.
 * 4. `findByTokens` without the limit, in the cells that can have something nearer than what 2 found.
 */
export async function findMatches(tx: ReadTransaction, look: Look, limits = usualLimits): Promise<Found[]> {
  const { order, criteria, groups } = look;
  if (!criteria.near && groups.length === 0) return (await findInOrder(tx, look, null)).found;
  if (!order.time && !order.ascending) return (await findByTokens(tx, look, cellsOf(look), null)).found;

  const matches = groups.length === 0 ? Infinity : await estimateMatches(tx, criteria.catalogue, groups);
  const early =
    matches < rare
      ? await findByTokens(tx, look, [world], limits.byTokens)
      : matches > common
        ? await findInOrder(tx, look, limits.atFirst)
        : null;
  if (early?.isExact) return early.found;
  const cells = cellsOf(look);
  const matching = await findByTokens(tx, look, cells, limits.byTokens);
  if (matching.isExact) return matching.found;
  const later = await findInOrder(tx, look, limits.inOrder);
  if (later.isExact) return later.found;
  return (await findByTokens(tx, look, narrowed(cells, order, look.wanted, matching.found), null)).found;
}

const world: Cell = { cell: 0, nearestM: 0, farthestM: Number.POSITIVE_INFINITY };

/** The cells of the search in the order in which they are read. */
function cellsOf({ criteria: { near }, order, after }: Look): Cell[] {
  if (!near) return [world];
  const cells = cellsWithin(near.point, near.radiusM);
  if (order.time || !after) return cells;
  const fromM = Number(after.key);
  return cells.filter(({ nearestM, farthestM }) => (order.ascending ? farthestM >= fromM : nearestM <= fromM));
}

/** Leaves out the cells that are farther than the last of enough tribes that were found. */
function narrowed(cells: readonly Cell[], order: KeyOrder, wanted: number, found: readonly Found[]): Cell[] {
  const last = found[wanted - 1];
  return !order.time && last ? cells.filter(({ nearestM }) => nearestM <= Number(last.key)) : [...cells];
}
