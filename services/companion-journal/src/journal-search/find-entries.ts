import type { OrderedList } from '@kindred/database/lists/ordered-list';
import type { ListPage } from '@kindred/database/lists/page-of-list';
import type { ReadTransaction } from '@kindred/database/read-transaction';

/** An entry that a search found. Its rank is higher the better it fits. */
export interface FoundEntry {
  readonly id: string;
  readonly createdAt: Date;
  readonly rank: number;
}

/** What entries are found by: one token of each group, and when they were created. */
export interface EntryCriteria {
  readonly ownerId: string;
  readonly groups: readonly (readonly string[])[];
  readonly createdFrom: Date | null;
  /** Created before this moment. */
  readonly createdUntil: Date | null;
}

const columns = { rank: 'rank', createdAt: 'created_at', id: 'entry_id' } as const;
const types = { rank: 'int', createdAt: 'timestamptz', id: 'uuid' } as const;

/** A page of what fits, with one more than its size where there is more. */
export function findEntries(
  tx: ReadTransaction,
  criteria: EntryCriteria,
  { order }: OrderedList<FoundEntry>,
  { from, size, backwards }: ListPage,
): Promise<FoundEntry[]> {
  const { sql, parameters } = fitting(criteria);
  const names = order.map(({ column }) => columns[column]);
  const rises = (order[0]?.direction === 'ASC') !== backwards;
  const place = order.map(({ column }, nth) => `$${parameters.length + nth + 1}::${types[column]}`);
  const beyond = from === null ? '' : `WHERE (${names.join(', ')}) ${rises ? '>' : '<'} (${place.join(', ')})`;
  const direction = rises ? 'ASC' : 'DESC';
  return tx.query<FoundEntry & Record<string, unknown>>(
    `SELECT entry_id AS id, created_at AS "createdAt", rank FROM (${sql}) AS fitting ${beyond}
     ORDER BY ${names.map((name) => `${name} ${direction}`).join(', ')} LIMIT ${size + 1}`,
    [...parameters, ...(from ?? [])],
  );
}

/** How many entries fit, or `most` where there are more. */
export async function countEntries(tx: ReadTransaction, criteria: EntryCriteria, most: number): Promise<number> {
  const { sql, parameters } = fitting(criteria);
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (SELECT FROM (${sql}) AS fitting LIMIT ${most}) AS counted`,
    [...parameters],
  );
  return row?.count ?? 0;
}

/** What fits, as rows of entry_id, created_at and rank. Most searches are for one token, which needs no grouping. */
function fitting(criteria: EntryCriteria): Fitting {
  const [token, ...others] = criteria.groups.flat();
  return token !== undefined && others.length === 0 ? fittingOne(criteria, token) : fittingAll(criteria);
}

interface Fitting {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

function fittingOne({ ownerId, createdFrom, createdUntil }: EntryCriteria, token: string): Fitting {
  const sql = `
    SELECT entry_id, created_at, score::int AS rank FROM journal_token WHERE owner_id = $1 AND token = $2
      AND ($3::timestamptz IS NULL OR created_at >= $3) AND ($4::timestamptz IS NULL OR created_at < $4)`;
  return { sql, parameters: [ownerId, token, createdFrom, createdUntil] };
}

/**
 * The tokens of the owner are read from the index alone, which has them beside one another. OFFSET 0 keeps PostgreSQL
 * from joining in another order, since it cannot know how common a token is in one person's journal.
 */
function fittingAll({ ownerId, groups, createdFrom, createdUntil }: EntryCriteria): Fitting {
  const tokens = groups.flatMap((group, nth) => group.map((token) => ({ token, bit: 2 ** nth })));
  const sql = `
    SELECT entry_id, created_at, sum(score)::int AS rank
    FROM unnest($2::text[], $3::int[]) AS wanted (token, bit) CROSS JOIN LATERAL (
      SELECT entry_id, created_at, score FROM journal_token
      WHERE owner_id = $1 AND journal_token.token = wanted.token
        AND ($4::timestamptz IS NULL OR created_at >= $4) AND ($5::timestamptz IS NULL OR created_at < $5) OFFSET 0
    ) AS found
    GROUP BY entry_id, created_at HAVING bit_or(bit) = ${2 ** groups.length - 1}`;
  const of = [tokens.map(({ token }) => token), tokens.map(({ bit }) => bit)];
  return { sql, parameters: [ownerId, ...of, createdFrom, createdUntil] };
}
