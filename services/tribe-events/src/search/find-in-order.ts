import type { ReadTransaction } from '@kindred/database/read-transaction';
import { isAfter, sorting } from './key-order.ts';
import { partsOf, type Answer, type Found, type Look, type LookParts } from './look.ts';
import { tokensFit } from './tokens.ts';

interface Row extends Found {
  /** The distance of the farthest thing that was read. */
  readonly edgeM: number | null;
}

/** Reads things in their order and keeps those that fit. `most` is how many are read; null until enough fit. */
export async function findInOrder(tx: ReadTransaction, look: Look, most: number | null): Promise<Answer> {
  const { criteria, order, wanted, groups } = look;
  const parts = partsOf(look, tx.now);
  const { parameters, key, id, distance, join, conditions, leftOut } = parts;
  // Hidden from the index of tokens, which would read every match of a common word.
  const fits = [...tokensFit(parameters, groups, '0').map((fit) => `(${fit}) IS TRUE`), ...conditions];
  const found = await tx.query<Row>(
    `WITH ${leftOut}${most === null ? '' : `, walked AS MATERIALIZED (${walk(look, parts)} LIMIT ${most})`}
     SELECT ${id} AS id, ${key} AS key, ${distance} AS "distanceM",
       ${order.time ? 'NULL::float8' : '(SELECT max(walked_m) FROM walked)'} AS "edgeM"
     FROM ${most === null ? criteria.catalogue.table : 'walked'} s ${join}
     WHERE ${[...fits, ...(most === null ? (order.time?.where ?? []) : [])].join(' AND ')}
     ORDER BY ${sorting(order, key, most === null ? (order.time?.id ?? id) : id)} LIMIT ${wanted}`,
    parameters.values,
  );
  const last = found[wanted - 1];
  if (most === null || !last) return { found, isExact: most === null };
  // Of things at the same distance as the last one that was read, some may be unread.
  return { found, isExact: order.time !== null || Number(last.key) < Number(last.edgeM) };
}

function walk({ criteria, order, after }: Look, { parameters, key, distance }: LookParts): string {
  const { time } = order;
  if (!time) return `SELECT s.*, ${distance} AS walked_m FROM ${criteria.catalogue.table} s ORDER BY ${distance}`;
  const beyond = after ? [isAfter(parameters, order, key, after, time.id)] : [];
  const conditions = [...time.where, ...criteria.timeFits(parameters), ...beyond];
  return `SELECT s.* FROM ${time.from} ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
    ORDER BY ${sorting(order, key, time.id)}`;
}
