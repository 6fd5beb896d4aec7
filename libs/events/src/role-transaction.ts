import type { Pool, QueryResult } from 'pg';

const statementTimeoutMs = 10_000;

/**
 * Runs statements as a role, in one transaction and one round trip, and gives a result for each of them. On an error
 * the pool closes the connection, and the transaction goes with it.
 *
 * The role is local to the transaction, never to the session: on PGlite all connections are one session. READ COMMITTED
 * whatever the database's default is, so that deleting rows that somebody else has deleted is no conflict. The
 * statements are written out in full, because a message with parameters holds one statement only; who composes them
 * escapes what is not theirs.
 */
export async function inRole(pool: Pool, role: string, statements: readonly string[]): Promise<QueryResult[]> {
  const opening = [
    'BEGIN ISOLATION LEVEL READ COMMITTED',
    `SET LOCAL ROLE ${role}`,
    `SET LOCAL statement_timeout = ${statementTimeoutMs}`,
  ];
  const results: unknown = await pool.query([...opening, ...statements, 'COMMIT'].join(';\n'));
  return (results as QueryResult[]).slice(opening.length, -1);
}
