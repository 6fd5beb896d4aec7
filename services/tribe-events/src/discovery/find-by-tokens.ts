import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Cell } from './cells.ts';
import { anyTribe, tokensFit } from './conditions.ts';
import { partsOf, type Answer, type FoundTribe, type Look } from './look.ts';
import { isByDistance, sorting } from './search-order.ts';

interface Row extends FoundTribe {
  readonly matches: number;
  /** The last cell that was read, from 1. */
  readonly reached: number;
}

/**
 * Reads what fits in these cells, one after the other, until there are more than `most` matches. The lateral join keeps
 * the order of the cells, so that no cell before the last one was left out.
 */
export async function findByTokens(
  tx: ReadTransaction,
  look: Look,
  cells: readonly Cell[],
  most: number | null,
): Promise<Answer> {
  const { order, wanted, groups } = look;
  const { parameters, key, distance, joinTribe, conditions, leftOut } = partsOf(look, tx.now);
  const numbers = cells.map(({ cell }) => cell);
  const fits = [...tokensFit(parameters, groups.length > 0 ? groups : [[anyTribe]], 'c.cell'), ...conditions];
  const found = await tx.query<Row>(
    `WITH ${leftOut}, matched AS MATERIALIZED (
       SELECT tribe_id, key, distance, nth
       FROM unnest(${parameters.add(numbers, 'int[]')}) WITH ORDINALITY AS c (cell, nth) CROSS JOIN LATERAL (
         SELECT s.tribe_id, ${key} AS key, ${distance} AS distance FROM tribe_search s ${joinTribe}
         WHERE ${fits.join(' AND ')} OFFSET 0
       ) AS fitting ${most === null ? '' : `LIMIT ${most + 1}`}
     )
     SELECT tribe_id AS "tribeId", key, distance AS "distanceM",
       (SELECT count(*)::int FROM matched) AS matches, (SELECT max(nth)::int FROM matched) AS reached
     FROM matched ORDER BY ${sorting(order, 'key', 'tribe_id')} LIMIT ${wanted}`,
    parameters.values,
  );
  const [row] = found;
  if (!row || most === null || row.matches <= most) return { found, isExact: true };
  const last = found[wanted - 1];
  const unreadM = cells[row.reached - 1]?.nearestM ?? 0;
  return { found, isExact: isByDistance(order) && last !== undefined && Number(last.key) < unreadM };
}
