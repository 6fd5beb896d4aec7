import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Cell } from './cells.ts';
import { sorting } from './key-order.ts';
import { partsOf, type Answer, type Found, type Look } from './look.ts';
import { anything, tokensFit } from './tokens.ts';

interface Row extends Found {
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
  const { criteria, order, wanted, groups } = look;
  const { parameters, key, id, distance, join, conditions, leftOut } = partsOf(look, tx.now);
  const numbers = cells.map(({ cell }) => cell);
  const fits = [...tokensFit(parameters, groups.length > 0 ? groups : [[anything]], 'c.cell'), ...conditions];
  const found = await tx.query<Row>(
    `WITH ${leftOut}, matched AS MATERIALIZED (
       SELECT id, key, distance, nth
       FROM unnest(${parameters.add(numbers, 'int[]')}) WITH ORDINALITY AS c (cell, nth) CROSS JOIN LATERAL (
         SELECT ${id} AS id, ${key} AS key, ${distance} AS distance FROM ${criteria.catalogue.table} s ${join}
         WHERE ${fits.join(' AND ')} OFFSET 0
       ) AS fitting ${most === null ? '' : `LIMIT ${most + 1}`}
     )
     SELECT id, key, distance AS "distanceM",
       (SELECT count(*)::int FROM matched) AS matches, (SELECT max(nth)::int FROM matched) AS reached
     FROM matched ORDER BY ${sorting(order, 'key', 'id')} LIMIT ${wanted}`,
    parameters.values,
  );
  const [row] = found;
  if (!row || most === null || row.matches <= most) return { found, isExact: true };
  const last = found[wanted - 1];
  const unreadM = cells[row.reached - 1]?.nearestM ?? 0;
  return { found, isExact: order.time === null && last !== undefined && Number(last.key) < unreadM };
}
