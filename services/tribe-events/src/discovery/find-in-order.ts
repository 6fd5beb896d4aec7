import type { ReadTransaction } from '@kindred/database/read-transaction';
import { tokensFit } from './conditions.ts';
import { partsOf, type Answer, type FoundTribe, type Look, type LookParts } from './look.ts';
import { isAfter, isByDistance, sorting } from './search-order.ts';

interface Row extends FoundTribe {
  /** The distance of the farthest tribe that was read. */
  readonly edgeM: number | null;
}

/** Reads tribes in their order and keeps those that fit. `most` is how many are read; null until enough fit. */
export async function findInOrder(tx: ReadTransaction, look: Look, most: number | null): Promise<Answer> {
  const { order, wanted, groups } = look;
  const parts = partsOf(look, tx.now);
  const { parameters, key, distance, joinTribe, conditions, leftOut } = parts;
  const byDistance = isByDistance(order);
  // Hidden from the index of tokens, which would read every match of a common word.
  const fits = [...tokensFit(parameters, groups, '0').map((fit) => `(${fit}) IS TRUE`), ...conditions];
  const found = await tx.query<Row>(
    `WITH ${leftOut}${most === null ? '' : `, walked AS MATERIALIZED (${walk(look, parts)} LIMIT ${most})`}
     SELECT s.tribe_id AS "tribeId", ${key} AS key, ${distance} AS "distanceM",
       ${byDistance ? '(SELECT max(walked_m) FROM walked)' : 'NULL::float8'} AS "edgeM"
     FROM ${most === null ? 'tribe_search s' : 'walked s'} ${joinTribe}
     WHERE ${[...fits, ...(most === null ? discoverable : [])].join(' AND ')}
     ORDER BY ${sorting(order, key, most === null ? 't.id' : 's.tribe_id')} LIMIT ${wanted}`,
    parameters.values,
  );
  const last = found[wanted - 1];
  if (most === null || !last) return { found, isExact: most === null };
  // Of tribes at the same distance as the last one that was read, some may be unread.
  return { found, isExact: !byDistance || Number(last.key) < Number(last.edgeM) };
}

/** As the indexes by time have it. */
const discoverable = [`t.privacy = 'PUBLIC'`, `t.status <> 'DISSOLVED'`];

function walk({ order, after }: Look, { parameters, key, distance }: LookParts): string {
  if (isByDistance(order))
    return `SELECT s.tribe_id, s.place, s.tokens, ${distance} AS walked_m FROM tribe_search s ORDER BY ${distance}`;
  const conditions = [...discoverable, ...(after ? [isAfter(parameters, order, key, after, 't.id')] : [])];
  return `SELECT s.tribe_id, s.place, s.tokens FROM tribe t JOIN tribe_search s ON s.tribe_id = t.id
    WHERE ${conditions.join(' AND ')} ORDER BY ${sorting(order, key, 't.id')}`;
}
